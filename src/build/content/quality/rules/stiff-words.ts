import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { findPhrases } from '../find-phrases.ts';
import { inPassage, type Rule } from '../rule.ts';

export const stiffWords: Rule = {
  id: 'stiff-words',
  title: 'No stiff words',
  excusable: true,
  check: ({ words }, { lists }) =>
    locales.flatMap((locale) =>
      words[locale].passages.flatMap((passage) =>
        findPhrases(passage.readings, Object.keys(lists[locale].stiff)).map((phrase) =>
          inPassage(locale, passage, `${quoted(phrase)} is stiff.`, `Write: ${lists[locale].stiff[phrase]}.`),
        ),
      ),
    ),
};
