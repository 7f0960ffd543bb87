import type { LessonId } from '../lesson/ids.ts';
import type { PersonResult } from './results.ts';

/**
 * Whether somebody reached the mastery score of an assignment: over the first tries of all its lessons together, as one
 * lesson says too little. Nothing until all of them are finished, or when the choices of one are not known.
 */
export function isPassed(
  { finished }: PersonResult,
  lessons: readonly LessonId[],
  masteryPercent: number,
): boolean | undefined {
  const points = lessons.flatMap((id) => finished.find(({ lesson }) => lesson === id)?.points ?? []);
  if (points.length < lessons.length) return undefined;
  const raw = points.reduce((sum, each) => sum + each.raw, 0);
  const max = points.reduce((sum, each) => sum + each.max, 0);
  return max > 0 && raw * 100 >= masteryPercent * max;
}
