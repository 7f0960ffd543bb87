import type { Sets } from './sets.ts';

/** Every lesson once: those of the first set, then those of the next that were not there yet, and at last the others. */
export function inOrderOfSets(lessons: readonly string[], sets: Sets): readonly string[] {
  const inSets = Object.values(sets).flatMap((set): readonly string[] => set.lessons);
  return [...new Set([...inSets.filter((id) => lessons.includes(id)), ...lessons])];
}
