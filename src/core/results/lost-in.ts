import type { LessonResult } from './results.ts';

/** How many choices of a lesson lost a customer, and how many there were. */
export function lostIn({ decisions }: LessonResult): { readonly lost: number; readonly of: number } {
  return decisions.reduce((sum, { lost, reached }) => ({ lost: sum.lost + lost, of: sum.of + reached }), {
    lost: 0,
    of: 0,
  });
}
