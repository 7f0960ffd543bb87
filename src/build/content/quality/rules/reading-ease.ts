import { inWhole, type LanguageWords, type Rule } from '../rule.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';
import { syllablesOf } from '../syllables.ts';

/** Below this number of words the measure says nothing, and the least that it may be. Source: writing guide, L9. */
const fewestWords = 100;
const least = 70;

/**
 * How easy a Dutch text is to read, from 0 (hard) to 100 (easy). Source: W. H. Douma, De leesbaarheid van
 * landbouwbladen, 1960, after R. Flesch: 206.84 - 0.77 × syllables per 100 words - 0.93 × words per sentence.
 * Undefined for a text of less than 100 words.
 */
export function readingEase(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length < fewestWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const sentences = sentencesOf(text, 'nl').length;
  return 206.84 - 0.77 * ((syllables * 100) / words.length) - 0.93 * (words.length / sentences);
}

/** How easy what the narrator tells is to read. */
export function easeOfTelling({ passages }: LanguageWords): number | undefined {
  const told = passages.filter(({ kind }) => kind === 'told').map(({ readings }) => readings[0] ?? '');
  return readingEase(told.join(' '));
}

export const readingEaseRule: Rule = {
  id: 'reading-ease',
  title: 'The Dutch is easy to read: Flesch-Douma 70 or more',
  excusable: true,
  check: ({ words: { nl } }) => {
    const ease = easeOfTelling(nl);
    if (ease === undefined || ease >= least) return [];
    const what = `The reading ease (Flesch-Douma) is ${ease.toFixed(0)}; it must be ${least} or more.`;
    return [inWhole(nl, what, 'Use shorter words and shorter sentences.')];
  },
};
