import { count, quoted } from '../../../../core/lesson/sentences.ts';
import type { Passage } from '../passages.ts';
import { inPassage, type Rule } from '../rule.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';

/** Words in a Dutch sentence at most. Source: writing guide, L1. */
const most = { told: 15, chosen: 15, caption: 15, said: 12 } as const satisfies Record<Passage['kind'], number>;

export const longSentences: Rule = {
  id: 'long-sentences',
  title: 'A Dutch sentence has at most 15 words, a spoken one 12',
  excusable: true,
  check: ({ words: { nl } }) =>
    nl.passages.flatMap((passage) =>
      sentencesIn(passage, 'nl').flatMap((sentence) => {
        const found = wordsOf(sentence).length;
        const limit = most[passage.kind];
        if (found <= limit) return [];
        const what = `The sentence ${quoted(sentence)} has ${count(found, 'word')}; it may have ${limit}.`;
        return [inPassage('nl', passage, what, 'Make two sentences of it, or say less.')];
      }),
    ),
};
