import { inWhole, type LanguageWords, type Rule } from '../rule.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';

/** Words in a Dutch sentence, on average over a lesson. Source: writing guide, L1. */
const most = 10;

/** Words in a sentence of a lesson, on average; captions are no sentences. */
export function meanWordsInSentence({ passages, locale }: LanguageWords): number {
  const sentences = passages
    .filter(({ kind }) => kind !== 'caption')
    .flatMap((passage) => sentencesIn(passage, locale));
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  return words / Math.max(1, sentences.length);
}

export const meanSentence: Rule = {
  id: 'mean-sentence',
  title: 'Dutch sentences have 10 words on average',
  excusable: true,
  check: ({ words: { nl } }) => {
    const mean = meanWordsInSentence(nl);
    if (mean <= most) return [];
    const what = `Sentences have ${mean.toFixed(1)} words on average; they may have ${most}.`;
    return [inWhole(nl, what, 'Make the longest sentences shorter.')];
  },
};
