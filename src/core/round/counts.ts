import { bestOption } from '../attempt/trunk.ts';
import type { OptionId } from '../lesson/ids.ts';
import type { Option, Scene } from '../lesson/lesson.ts';
import { type Counts, type Decision, mostCards } from './round.ts';

/** How many cards of an option were seen. */
export function countOf(counts: Counts, option: OptionId): number {
  return Object.hasOwn(counts, option) ? (counts[option] ?? 0) : 0;
}

/** The counts with one card more or less; never below none or above what fits on the screen. */
export function counted(counts: Counts, option: OptionId, change: 1 | -1): Counts {
  const count = Math.min(mostCards, Math.max(0, countOf(counts, option) + change));
  return { ...counts, [option]: count };
}

export function totalOf(scene: Scene, counts: Counts): number {
  return scene.options.reduce((sum, { id }) => sum + countOf(counts, id), 0);
}

/** The options with the most cards: one majority, several at a tie, all of them while nothing was counted. */
export function leaders(scene: Scene, counts: Counts): readonly Option[] {
  const most = Math.max(...scene.options.map(({ id }) => countOf(counts, id)));
  return scene.options.filter(({ id }) => countOf(counts, id) === most);
}

/**
 * With which option the team goes on: that of the majority, or at a tie the one that was picked, if any. Who counts
 * nothing goes on with the best, so that a clicker with two buttons gets through the whole lesson.
 */
export function wayOn(scene: Scene, { counts, picked }: Decision): Option | undefined {
  const ahead = leaders(scene, counts);
  if (ahead.length === 1) return ahead[0];
  const chosen = ahead.find(({ id }) => id === picked);
  return chosen ?? (totalOf(scene, counts) === 0 ? bestOption(scene) : undefined);
}
