import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { findPhrases } from '../find-phrases.ts';
import { inPassage, type Rule } from '../rule.ts';

export const trueStory: Rule = {
  id: 'true-story',
  title: 'The debrief says that it is a true story',
  excusable: false,
  check: ({ words }, { lists }) =>
    locales.flatMap((locale) => {
      const phrase = lists[locale].trueStory;
      return words[locale].passages
        .filter(({ tag, readings }) => tag.name === 'TrueStory' && findPhrases(readings, [phrase]).length === 0)
        .map((passage) =>
          inPassage(locale, passage, `<TrueStory> does not say ${quoted(phrase)}.`, `Begin with: ${phrase}.`),
        );
    }),
};
