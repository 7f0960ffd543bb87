import { atom, type ReadableAtom } from 'nanostores';
import type { OptionId, SceneId } from '../core/lesson/ids.ts';
import type { LessonGraph } from '../core/lesson/lesson.ts';
import { back, count, next, pick, show, skip, stop } from '../core/round/moves.ts';
import { parseRound } from '../core/round/parse-round.ts';
import { hasBegun, newRound, type Round } from '../core/round/round.ts';
import type { RoundMemory } from '../ports/round-memory.ts';

export interface RoundStore {
  readonly $round: ReadableAtom<Round>;
  readonly next: () => void;
  readonly back: () => void;
  /** One card more or less of an option. */
  readonly count: (option: OptionId, change: 1 | -1) => void;
  /** Shows what an option does. */
  readonly show: (option: OptionId) => void;
  /** Decides a tie. */
  readonly pick: (option: OptionId) => void;
  /** Goes on to the voices. */
  readonly skip: () => void;
  /** Goes to the end of the round. */
  readonly stop: () => void;
  /** Where the round is to begin; a round in which cards were counted is left as it is. */
  readonly beginAt: (scene: SceneId) => void;
  /** Forgets this round, and begins another. */
  readonly again: () => void;
}

/** One team round in this tab. Every change is kept at once. */
export function createRoundStore(lesson: LessonGraph, memory: RoundMemory): RoundStore {
  const $round = atom<Round>(parseRound(lesson, memory.read()) ?? newRound(lesson));
  const change = (to: (round: Round) => Round): void => {
    const before = $round.get();
    const after = to(before);
    if (after === before) return;
    memory.keep(after);
    $round.set(after);
  };
  return {
    $round,
    next: () => change((round) => next(lesson, round)),
    back: () => change((round) => back(lesson, round)),
    count: (option, by) => change((round) => count(lesson, round, option, by)),
    show: (option) => change((round) => show(lesson, round, option)),
    pick: (option) => change((round) => pick(lesson, round, option)),
    skip: () => change((round) => skip(lesson, round)),
    stop: () => change(stop),
    beginAt: (scene) => change((round) => (hasBegun(round) ? round : newRound(lesson, scene))),
    again: () => change(() => newRound(lesson)),
  };
}
