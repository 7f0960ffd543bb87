import { inWhole, type Rule } from '../rule.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';

/** Words in a Dutch sentence, on average over a lesson. Source: writing guide, L1. */
const most = 10;

export const meanSentence: Rule = {
  id: 'mean-sentence',
  title: 'Dutch sentences have 10 words on average',
  excusable: true,
  check: ({ words: { nl } }) => {
    const sentences = nl.passages
      .filter(({ kind }) => kind !== 'caption')
      .flatMap((passage) => sentencesIn(passage, 'nl'));
    const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
    const mean = words / Math.max(1, sentences.length);
    if (mean <= most) return [];
    const what = `Sentences have ${mean.toFixed(1)} words on average; they may have ${most}.`;
    return [inWhole(nl, what, 'Make the longest sentences shorter.')];
  },
};
