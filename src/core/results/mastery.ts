import type { LessonId } from '../lesson/ids.ts';
import type { PersonResult } from './results.ts';

/**
 * Whether somebody reached the mastery score of an assignment: over the first tries of all its lessons together, as one
 * lesson says too little. Nothing until all of them are finished, or when the choices of one are not known.
 */
export function isPassed(
  { finished, points }: PersonResult,
  lessons: readonly LessonId[],
  masteryPercent: number,
): boolean | undefined {
  if (!points || lessons.some((lesson) => !finished.includes(lesson))) return undefined;
  return points.raw * 100 >= masteryPercent * points.max;
}
