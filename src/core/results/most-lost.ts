import type { DecisionResult, LessonResult } from './results.ts';

/** The decision at which most customers are lost, the first of equals; nothing where none are. */
export function mostLost({ decisions }: LessonResult): DecisionResult | undefined {
  return decisions.reduce<DecisionResult | undefined>(
    (most, decision) => (decision.lost > (most?.lost ?? 0) ? decision : most),
    undefined,
  );
}

/** How many choices of a lesson lost a customer, and how many there were. */
export function lostIn({ decisions }: LessonResult): { readonly lost: number; readonly of: number } {
  return decisions.reduce((sum, { lost, reached }) => ({ lost: sum.lost + lost, of: sum.of + reached }), {
    lost: 0,
    of: 0,
  });
}
