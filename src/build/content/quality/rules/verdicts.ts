import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { beginsWith } from '../find-phrases.ts';
import { inPassage, type Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';

export const verdicts: Rule = {
  id: 'verdicts',
  title: 'No why praises or blames the learner',
  excusable: true,
  check: ({ words }, { lists }) =>
    locales.flatMap((locale) =>
      words[locale].passages
        .filter(({ tag, kind }) => tag.name === 'Why' || (tag.name === 'Consequence' && kind === 'told'))
        .flatMap((passage) => {
          const sentences = sentencesIn(passage, locale);
          const found = lists[locale].verdicts.find((word) => sentences.some((sentence) => beginsWith(sentence, word)));
          if (found === undefined) return [];
          const what = `A sentence begins with ${quoted(found)}: that judges the learner.`;
          return [inPassage(locale, passage, what, 'Say what the action does.')];
        }),
    ),
};
