import { count, quoted } from '../../../../core/lesson/sentences.ts';
import { passageRule, type Told } from '../passage-rule.ts';
import type { Passage } from '../passages.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';
import { spokenIn } from '../spoken-in.ts';

/** Words in a Dutch sentence at most, and in one that somebody says. Source: writing guide, L1. */
const most = 15;
const mostSpoken = 12;

export const longSentences = passageRule({
  id: 'long-sentences',
  title: 'A Dutch sentence has at most 15 words, a spoken one 12',
  excusable: true,
  languages: ['nl'],
  look: (passage) => {
    const spoken = spokenSentences(passage);
    const others = sentencesIn(passage, 'nl').filter((sentence) => !spoken.includes(sentence));
    return [...tooLong(spoken, mostSpoken), ...tooLong(others, most)];
  },
});

function spokenSentences(passage: Passage): readonly string[] {
  if (passage.kind === 'said' || passage.kind === 'thought') return sentencesIn(passage, 'nl');
  return passage.kind === 'chosen' ? sentencesIn({ ...passage, readings: spokenIn(passage) }, 'nl') : [];
}

function tooLong(sentences: readonly string[], limit: number): readonly Told[] {
  return sentences
    .map((sentence) => ({ sentence, found: wordsOf(sentence).length }))
    .filter(({ found }) => found > limit)
    .map(({ sentence, found }) => ({
      what: `The sentence ${quoted(sentence)} has ${count(found, 'word')}; it may have ${limit}.`,
      fix: 'Make two sentences of it, or say less.',
    }));
}
