import { count, quoted } from '../../../../core/lesson/sentences.ts';
import { passageRule } from '../passage-rule.ts';
import type { Passage } from '../passages.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';

/** Words in a Dutch sentence at most. Source: writing guide, L1. */
const most = { told: 15, chosen: 15, caption: 15, said: 12 } as const satisfies Record<Passage['kind'], number>;

export const longSentences = passageRule({
  id: 'long-sentences',
  title: 'A Dutch sentence has at most 15 words, a spoken one 12',
  excusable: true,
  languages: ['nl'],
  look: (passage) =>
    sentencesIn(passage, 'nl')
      .map((sentence) => ({ sentence, found: wordsOf(sentence).length }))
      .filter(({ found }) => found > most[passage.kind])
      .map(({ sentence, found }) => ({
        what: `The sentence ${quoted(sentence)} has ${count(found, 'word')}; it may have ${most[passage.kind]}.`,
        fix: 'Make two sentences of it, or say less.',
      })),
});
