import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { findPhrases } from '../find-phrases.ts';
import { inPassage, type Rule } from '../rule.ts';

export const oneName: Rule = {
  id: 'one-name',
  title: 'One thing has one name in all lessons',
  excusable: true,
  check: ({ words }, { lists }) =>
    locales.flatMap((locale) =>
      words[locale].passages.flatMap((passage) =>
        findPhrases(passage.readings, Object.keys(lists[locale].oneName)).map((phrase) => {
          const name = lists[locale].oneName[phrase] ?? '';
          const what = `${quoted(phrase)} is called ${quoted(name)} in other lessons.`;
          return inPassage(locale, passage, what, `Write: ${name}.`);
        }),
      ),
    ),
};
