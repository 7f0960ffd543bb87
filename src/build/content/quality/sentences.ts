import type { Locale } from '../../../messages/locales.ts';
import type { Passage } from './passages.ts';

/** The sentences of a text, by the rules of Unicode (UAX #29). */
export function sentencesOf(text: string, locale: Locale): readonly string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text, without punctuation, as they are written. A hyphen or an apostrophe within a word belongs to it. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Every different sentence of a passage, in whatever mood it is read. */
export function sentencesIn({ readings }: Passage, locale: Locale): readonly string[] {
  return [...new Set(readings.flatMap((text) => sentencesOf(text, locale)))];
}
