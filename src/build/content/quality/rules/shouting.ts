import { quoted } from '../../../../core/lesson/sentences.ts';
import { passageRule } from '../passage-rule.ts';

/** Words in capitals, and exclamation marks in a row. A word of one or two letters may be an abbreviation. */
const loud = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})|[!?]{2,}/u;

const fixes = { nl: 'Tell it: "roept hij".', en: 'Tell it: "he shouts".' } as const;

export const shouting = passageRule({
  id: 'shouting',
  title: 'Nobody shouts in capitals or with rows of exclamation marks',
  excusable: true,
  look: ({ readings }, { locale }) => {
    const [found] = readings.flatMap((text) => loud.exec(text)?.[0] ?? []);
    return found === undefined ? [] : [{ what: `${quoted(found)} shouts.`, fix: fixes[locale] }];
  },
});
