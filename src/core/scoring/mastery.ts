import type { Choice } from '../attempt/replay.ts';
import { score } from './score.ts';

/** Whether somebody met the score that a trainer set. Having finished is another fact. */
export type Mastery =
  | { readonly kind: 'met' | 'not-met'; readonly raw: number; readonly max: number }
  /** Not all lessons are finished: nothing can be said. */
  | { readonly kind: 'unfinished' };

/**
 * The points of all decisions of all lessons together, against a mastery score. Every decision weighs the same, in
 * whichever lesson it is taken.
 *
 * @param firstTries the first try at each finished lesson
 * @param lessonCount how many lessons there are to finish
 */
export function masteryOf(
  firstTries: readonly (readonly Choice[])[],
  lessonCount: number,
  masteryPercent: number,
): Mastery {
  if (firstTries.length < lessonCount) return { kind: 'unfinished' };
  const scores = firstTries.map(score);
  const raw = scores.reduce((sum, each) => sum + each.raw, 0);
  const max = scores.reduce((sum, each) => sum + each.max, 0);
  return { kind: max > 0 && raw * 100 >= masteryPercent * max ? 'met' : 'not-met', raw, max };
}
