import type { Progress } from './progress.ts';

/**
 * Which lesson to offer next, by its place in the list: the one under way that was touched last, else the first that was
 * not completed, else the first. -1 without lessons.
 */
export function chooseNext(lessons: readonly Progress[]): number {
  const touched = (at: number): number => lessons[at]?.underWay?.touchedAtMillis ?? Number.NEGATIVE_INFINITY;
  const underWay = lessons.reduce((best, _, at) => (touched(at) > touched(best) ? at : best), -1);
  if (underWay >= 0) return underWay;
  const fresh = lessons.findIndex(({ completed }) => !completed);
  return fresh >= 0 ? fresh : Math.min(0, lessons.length - 1);
}
