import type { Attempt } from '../attempt/attempt.ts';
import { progressOf } from '../attempt/progress.ts';
import type { LessonId } from '../lesson/ids.ts';
import { attemptsFor, finishedAtMillis, isFromBefore } from '../record/make-ticket.ts';
import { type Assignment, lastDay } from './assignment.ts';
import { askedAtMillis, type OpenedAssignment } from './opened.ts';

/** How far a learner is with one lesson of an assignment. */
export interface LessonStanding {
  readonly lesson: LessonId;
  readonly state: 'new' | 'begun' | 'done';
  /** It was only played before the assignment was opened, which does not count. */
  readonly playedBefore: boolean;
  /** When it was last played, for one that is under way. */
  readonly touchedAtMillis: number;
}

/**
 * How far a learner is, lesson by lesson, in the order of the assignment.
 *
 * @param versionOf the present version of a lesson
 */
export function standingOf(
  opened: OpenedAssignment,
  attempts: readonly Attempt[],
  versionOf: (lesson: LessonId) => number | undefined,
): readonly LessonStanding[] {
  const counted = attemptsFor(opened, attempts);
  return opened.assignment.lessons.map((lesson) => {
    const own = attempts.filter((attempt) => attempt.lesson === lesson);
    const before = own.filter((attempt) => isFromBefore(attempt, askedAtMillis(opened, lesson)));
    const since = own.filter((attempt) => !before.includes(attempt));
    const { underWay } = progressOf(since, { version: versionOf(lesson) ?? 0, trunk: [] });
    const state = counted.has(lesson) ? 'done' : underWay ? 'begun' : 'new';
    const playedBefore = state === 'new' && before.length > 0;
    return { lesson, state, playedBefore, touchedAtMillis: underWay?.touchedAtMillis ?? 0 };
  });
}

/** The lesson to play now: the one under way that was touched last, else the first that is not done. */
export function nextLesson(standings: readonly LessonStanding[]): LessonStanding | undefined {
  const [begun] = standings
    .filter(({ state }) => state === 'begun')
    .toSorted((one, other) => other.touchedAtMillis - one.touchedAtMillis);
  return begun ?? standings.find(({ state }) => state === 'new');
}

/** Whether there is something to share: nothing in practice, or before anything is finished; else until it was shared. */
export function sharingOf(opened: OpenedAssignment, attempts: readonly Attempt[]): 'nothing' | 'due' | 'shared' {
  const { assignment, sharedAtMillis = -1 } = opened;
  const counted = [...attemptsFor(opened, attempts).values()];
  if (assignment.mode === 'practice' || counted.length === 0) return 'nothing';
  const last = Math.max(...counted.map((attempt) => finishedAtMillis(attempt) ?? 0));
  return last > sharedAtMillis ? 'due' : 'shared';
}

/** Where a day lies in the time that an assignment is for. It never keeps anybody from playing. */
export function timeOf({ opensOnDay = 0, closesOnDay = lastDay }: Assignment, day: number): 'early' | 'open' | 'late' {
  if (day < opensOnDay) return 'early';
  return day > closesOnDay ? 'late' : 'open';
}
