import { moods } from '../../../../core/lesson/lesson.ts';
import { choose, quoted } from '../../../../core/lesson/sentences.ts';
import { moodsOf } from '../count-words.ts';
import { tagsBelow } from '../page.ts';
import type { WordRule } from '../word-rule.ts';

/** The moods that a variant is for are moods that there are. */
export const knownMoods: WordRule = ({ page }) =>
  [...tagsBelow(page)]
    .filter(({ tag }) => tag.name === 'Mood')
    .flatMap(({ tag }) => moodsOf(tag).map((mood) => ({ tag, mood })))
    .filter(({ mood }) => !moods.some((known) => known === mood))
    .map(({ tag, mood }) => ({
      code: 'known-moods',
      ...tag.start,
      what: `${quoted(mood)} is not a known mood.`,
      fix: choose(mood, moods),
    }));
