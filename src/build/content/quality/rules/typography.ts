import { locales } from '../../../../messages/locales.ts';
import type { Rule } from '../rule.ts';
import { tidyWords } from '../tidy-words.ts';

export const typography: Rule = {
  id: 'typography',
  title: 'Quotation marks, dots and spaces are as they are printed (--fix does it)',
  excusable: false,
  check: ({ words }) =>
    locales.flatMap((locale) => {
      const { text } = words[locale];
      const tidied = tidyWords(text, locale).split('\n');
      return text.split('\n').flatMap((line, index) => {
        const better = tidied[index];
        if (better === line || better === undefined) return [];
        const start = { line: index + 1, column: 1 };
        const what = 'Quotation marks, dots or spaces are not as they are printed.';
        return [{ locale, start, around: [], what, fix: `Run "npm run check -- --fix", or write: ${better.trim()}` }];
      });
    }),
};
