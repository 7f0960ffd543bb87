import type { Mood } from '../../core/lesson/lesson.ts';

/** For a sprite: everybody in one mood only. */
export const oneMoodEach = (moods: Readonly<Record<string, Mood>>): Readonly<Record<string, readonly Mood[]>> =>
  Object.fromEntries(Object.entries(moods).map(([id, mood]) => [id, [mood]]));
