import { locales } from '../../../../messages/locales.ts';
import { inPassage, type Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** Sentences in a paragraph. Source: writing guide, L7. */
const most = 3;

export const longParagraphs: Rule = {
  id: 'long-paragraphs',
  title: 'A paragraph has at most 3 sentences',
  excusable: true,
  check: ({ words }) =>
    locales.flatMap((locale) =>
      words[locale].passages.flatMap((passage) => {
        const found = Math.max(...passage.readings.map((text) => sentencesOf(text, locale).length));
        if (found <= most) return [];
        const what = `This paragraph has ${found} sentences; it may have ${most}.`;
        return [inPassage(locale, passage, what, 'Make two paragraphs of it, or take a sentence out.')];
      }),
    ),
};
