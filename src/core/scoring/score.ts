import type { Choice } from '../attempt/replay.ts';
import type { CompetencyId } from '../lesson/ids.ts';
import type { Rating } from '../lesson/lesson.ts';

/** Points of a first try. Source: writing guide, "Scoring". */
export const points: Readonly<Record<Rating, number>> = { best: 3, acceptable: 2, weak: 1, harmful: 0 };

/** The most that a decision is worth. */
const mostPoints = points.best;

/** The most that a decision is worth once it had to be repaired. */
const mostRecoveredPoints = 2;

/** One decision of the first try, as it counts. */
export interface ScoredDecision {
  readonly choice: Choice;
  readonly points: number;
  /** Was less than acceptable, and repaired in a recovery scene by a choice that was at least acceptable. */
  readonly recovered: boolean;
}

/** What a decision says about a competency. */
export interface Evidence {
  readonly competency: CompetencyId;
  /** 0 to `mostPoints`. */
  readonly points: number;
}

export interface Score {
  readonly decisions: readonly ScoredDecision[];
  readonly raw: number;
  readonly max: number;
  /** `raw / max`, from 0 to 1; 0 when nothing was decided. */
  readonly scaled: number;
  readonly evidence: readonly Evidence[];
}

/**
 * The score of a first try: best 3, acceptable 2, weak 1, harmful 0. A recovery scene is not a decision of its own: it
 * lifts the decision it repairs, to at most 2 of 3, and is evidence (at most 2) for its own competency.
 */
export function score(firstTry: readonly Choice[]): Score {
  const decisions = firstTry.filter((choice) => !choice.scene.recovers).map((choice) => scored(choice, firstTry));
  const raw = decisions.reduce((sum, decision) => sum + decision.points, 0);
  const max = decisions.length * mostPoints;
  return { decisions, raw, max, scaled: max === 0 ? 0 : raw / max, evidence: firstTry.map(evidenceOf) };
}

function scored(choice: Choice, firstTry: readonly Choice[]): ScoredDecision {
  const repair = firstTry.find((later) => later.scene.recovers === choice.scene.id);
  const own = points[choice.option.rating];
  return {
    choice,
    points: repair ? Math.max(own, recoveryPoints(repair)) : own,
    recovered: repair !== undefined && own < points.acceptable && points[repair.option.rating] >= points.acceptable,
  };
}

function evidenceOf(choice: Choice): Evidence {
  const { competency, recovers } = choice.scene;
  return { competency, points: recovers ? recoveryPoints(choice) : points[choice.option.rating] };
}

function recoveryPoints(repair: Choice): number {
  return Math.min(mostRecoveredPoints, points[repair.option.rating]);
}

/** What a learner reads instead of a percentage: how often each rating, and how often something was put right. */
export type Tally = Readonly<Record<Rating | 'recovered', number>>;

/** Counts the decisions of a score; a repaired one counts as recovered and not under its first rating. */
export function tally(result: Score): Tally {
  const counts: Record<Rating | 'recovered', number> = { best: 0, acceptable: 0, weak: 0, harmful: 0, recovered: 0 };
  for (const { choice, recovered } of result.decisions) counts[recovered ? 'recovered' : choice.option.rating]++;
  return counts;
}
