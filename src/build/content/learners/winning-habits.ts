import { all, quoted } from '../../../core/lesson/sentences.ts';
import { fileStart, type Mistake } from '../mistake.ts';
import type { LearnersResult } from './run-learners.ts';

/** How much better than chance a learner may be who does not read. Source: writing guide, C1. */
export const mostAboveRandom = 0.06;

/** What is lost in adding up shares. */
const rounding = 1e-9;

/** The learners that win by a habit, in a set or over all lessons. One lesson has too few decisions to tell. */
export function winningHabits(results: readonly LearnersResult[]): readonly Mistake[] {
  return results
    .filter(({ kind }) => kind !== 'lesson')
    .flatMap((result) =>
      Object.keys(result.scaled)
        .filter((learner) => above(result, learner) > mostAboveRandom + rounding)
        .map((learner) => mistakeOf(result, learner, results)),
    );
}

function mistakeOf(result: LearnersResult, learner: string, results: readonly LearnersResult[]): Mistake {
  const { of, kind, locale, scaled } = result;
  const where = kind === 'set' ? `the set ${quoted(of)}` : 'all lessons';
  const share = (id: string): string => (scaled[id] ?? 0).toFixed(2);
  return {
    code: 'winning-habits',
    file: kind === 'set' ? 'content/sets.yaml' : 'content/lessons',
    ...fileStart,
    what: `Whoever always takes the ${learner} option gets ${share(learner)} of the points of ${where} (${locale}); chance gets ${share('random')}.`,
    fix: `Make another option the ${learner} one in some decisions. It pays most in ${all(worst(result, learner, results))}.`,
  };
}

/** The lessons in which the habit pays most: the place to begin. */
function worst({ lessons, locale }: LearnersResult, learner: string, results: readonly LearnersResult[]): string[] {
  return results
    .filter((one) => one.kind === 'lesson' && one.locale === locale && lessons.includes(one.of))
    .sort((one, other) => above(other, learner) - above(one, learner))
    .slice(0, 3)
    .map(({ of }) => of);
}

function above({ scaled }: LearnersResult, learner: string): number {
  return (scaled[learner] ?? 0) - (scaled.random ?? 0);
}
