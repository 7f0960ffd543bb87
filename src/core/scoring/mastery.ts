import type { Score } from './score.ts';

/** Whether somebody met the score that a trainer set. Having finished is another fact. */
export type Mastery =
  /** Not all lessons are finished: nothing can be said. */
  'unfinished' | 'met' | 'not-met';

/**
 * The points of all decisions of all lessons of an assignment together, against its mastery score, as one lesson says too
 * little. Every decision weighs the same, in whichever lesson it is taken.
 *
 * @param scores the scores of the first tries at the lessons that are finished
 * @param lessonCount how many lessons there are to finish
 */
export function masteryOf(
  scores: readonly Pick<Score, 'raw' | 'max'>[],
  lessonCount: number,
  masteryPercent: number,
): Mastery {
  if (scores.length < lessonCount) return 'unfinished';
  const raw = scores.reduce((sum, each) => sum + each.raw, 0);
  const max = scores.reduce((sum, each) => sum + each.max, 0);
  return max > 0 && raw * 100 >= masteryPercent * max ? 'met' : 'not-met';
}
