import { type Attempt, continues, lastTouchedMillis } from '../core/attempt/attempt.ts';
import { parseAttempt } from '../core/attempt/parse-attempt.ts';
import { replay } from '../core/attempt/replay.ts';
import type { LessonGraph } from '../core/lesson/lesson.ts';

/** Which attempt to take up when several are kept. */
export type Wanted = 'latest' | 'finished';

/** Whether an attempt can go on in the lesson as it is now. */
export function fits(lesson: LessonGraph, attempt: Attempt): boolean {
  return attempt.lesson === lesson.id && replay(lesson, attempt).ok;
}

/** An attempt that came with the address, if it is one and fits the lesson. */
export function handedOver(lesson: LessonGraph, carried: unknown): Attempt | undefined {
  const parsed = parseAttempt(carried);
  return parsed.kind === 'attempt' && fits(lesson, parsed.attempt) ? parsed.attempt : undefined;
}

/** Whether an attempt holds more than what is kept under its id. */
export function isNews(attempt: Attempt, kept: readonly Attempt[]): boolean {
  const stored = kept.find((each) => each.id === attempt.id);
  return !stored || (continues(attempt, stored) && attempt.events.length > stored.events.length);
}

/** What a tab remembers whose learner started from the beginning and has chosen nothing since. */
export const noAttemptYet = '';

/** The attempt this tab was on, else the one touched last; for a finished one, the last that was completed. */
export function pick(
  lesson: LessonGraph,
  attempts: readonly Attempt[],
  wanted: Wanted,
  ofThisTab: string | undefined,
): Attempt | undefined {
  if (wanted === 'latest' && ofThisTab === noAttemptYet) return undefined;
  const latestFirst = [...attempts].sort((one, other) => lastTouchedMillis(other) - lastTouchedMillis(one));
  const own = latestFirst.find((attempt) => attempt.id === ofThisTab) ?? latestFirst[0];
  if (wanted === 'latest' || (own && ended(lesson, own))) return own;
  return latestFirst.find((attempt) => ended(lesson, attempt)) ?? own;
}

function ended(lesson: LessonGraph, attempt: Attempt): boolean {
  const step = replay(lesson, attempt);
  return step.ok && step.state.firstEnding !== undefined;
}
