import type { LessonId } from '../lesson/ids.ts';
import { masteryOf } from '../scoring/mastery.ts';
import type { PersonResult } from './results.ts';

/** Whether somebody met the mastery score. Nothing until all is finished, or when the choices of a lesson are not known. */
export function isPassed(
  { finished }: PersonResult,
  lessons: readonly LessonId[],
  masteryPercent: number,
): boolean | undefined {
  const points = lessons.flatMap((id) => finished.find(({ lesson }) => lesson === id)?.points ?? []);
  const mastery = masteryOf(points, lessons.length, masteryPercent);
  return mastery === 'unfinished' ? undefined : mastery === 'met';
}
