import { asideLast } from './rules/aside-last.ts';
import { emptyTags } from './rules/empty-tags.ts';
import { knownKinds } from './rules/known-kinds.ts';
import { knownMoods } from './rules/known-moods.ts';
import { knownSpeakers } from './rules/known-speakers.ts';
import { looseWords } from './rules/loose-words.ts';
import { matchingIds } from './rules/matching-ids.ts';
import { neededTags } from './rules/needed-tags.ts';
import { oneBubble } from './rules/one-bubble.ts';
import { tagsInPlace } from './rules/tags-in-place.ts';
import { voicesOfScenes } from './rules/voices-of-scenes.ts';
import { wordLimits } from './rules/word-limits.ts';
import type { WordRule } from './word-rule.ts';

/** Everything that is checked in the words of a lesson. */
export const wordRules: readonly WordRule[] = [
  asideLast,
  emptyTags,
  knownKinds,
  knownMoods,
  knownSpeakers,
  looseWords,
  matchingIds,
  neededTags,
  oneBubble,
  tagsInPlace,
  voicesOfScenes,
  wordLimits,
];
