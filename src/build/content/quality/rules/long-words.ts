import { count, quoted } from '../../../../core/lesson/sentences.ts';
import { inPassage, inWhole, type Rule } from '../rule.ts';
import { wordsOf } from '../sentences.ts';
import { syllablesOf } from '../syllables.ts';

/** From this number of syllables a Dutch word is long, and this share of them is enough. Source: writing guide, L3. */
const long = 4;
const mostShare = 0.05;

const isLong = (word: string): boolean => /\p{L}/u.test(word) && syllablesOf(word) >= long;

export const longWords: Rule = {
  id: 'long-words',
  title: 'Long Dutch words are on the list of words that everybody knows, and at most 5 in 100',
  excusable: true,
  check: ({ words: { nl } }, { lists }) => {
    const known = new Set(lists.nl.longWords);
    const unknown = nl.passages.flatMap((passage) =>
      [...new Set(passage.readings.flatMap(wordsOf).filter(isLong))]
        .filter((word) => !known.has(word.toLowerCase()))
        .map((word) =>
          inPassage(
            'nl',
            passage,
            `${quoted(word)} has ${count(syllablesOf(word), 'syllable')}, and is not on the list of known long words.`,
            'Use a shorter word; or add it to longWords in content/language/nl.yaml when every reader knows it.',
          ),
        ),
    );
    const words = nl.passages.flatMap(({ readings }) => wordsOf(readings[0] ?? ''));
    const found = words.filter(isLong).length;
    if (found <= words.length * mostShare) return unknown;
    const what = `${found} of ${count(words.length, 'word')} have four syllables or more; 5 in 100 may.`;
    return [...unknown, inWhole(nl, what, 'Use shorter words.')];
  },
};
