import { quoted } from '../../../../core/lesson/sentences.ts';
import { beginsWith } from '../find-phrases.ts';
import { passageRule } from '../passage-rule.ts';
import { sentencesIn } from '../sentences.ts';

export const verdicts = passageRule({
  id: 'verdicts',
  title: 'No why praises or blames the learner',
  excusable: true,
  look: (passage, { locale, known }) => {
    const { tag, kind } = passage;
    if (tag.name !== 'Why' && (tag.name !== 'Consequence' || kind !== 'told')) return [];
    const sentences = sentencesIn(passage, locale);
    const found = known.lists[locale].verdicts.find((word) => sentences.some((one) => beginsWith(one, word)));
    if (found === undefined) return [];
    const what = `A sentence begins with ${quoted(found)}: that judges the learner.`;
    return [{ what, fix: 'Say what the action does.' }];
  },
});
