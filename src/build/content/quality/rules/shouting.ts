import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { inPassage, type Rule } from '../rule.ts';

/** Words in capitals, and exclamation marks in a row. A word of one or two letters may be an abbreviation. */
const loud = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})|[!?]{2,}/u;

export const shouting: Rule = {
  id: 'shouting',
  title: 'Nobody shouts in capitals or with rows of exclamation marks',
  excusable: true,
  check: ({ words }) =>
    locales.flatMap((locale) =>
      words[locale].passages.flatMap((passage) => {
        const [found] = passage.readings.flatMap((text) => loud.exec(text)?.[0] ?? []);
        if (found === undefined) return [];
        const fix = locale === 'nl' ? 'Tell it: "roept hij".' : 'Tell it: "he shouts".';
        return [inPassage(locale, passage, `${quoted(found)} shouts.`, fix)];
      }),
    ),
};
