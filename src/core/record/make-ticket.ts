import { hash16 } from '../armor/hash.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { TicketLesson } from './ticket.ts';

/** What an attempt says in a ticket: its first try; nothing of an attempt that does not count. */
export function ticketLesson(
  attempt: Attempt,
  mode: 'proof' | 'coach',
  openedAtMillis: number,
): TicketLesson | undefined {
  if (!counts(attempt, openedAtMillis)) return undefined;
  const played = { lesson: hash16(attempt.lesson), version: attempt.lessonVersion };
  return mode === 'proof' ? played : { ...played, choices: firstTryOf(attempt).map((option) => hash16(option)) };
}

/** The first attempt at every lesson that counts, in the order of the lessons. */
export function attemptsFor(
  lessons: readonly string[],
  attempts: readonly Attempt[],
  openedAtMillis: number,
): ReadonlyMap<string, Attempt> {
  const finishedFirst = attempts
    .filter((attempt) => counts(attempt, openedAtMillis))
    .toSorted((one, other) => (finishedAtMillis(one) ?? 0) - (finishedAtMillis(other) ?? 0));
  const found = lessons.map((lesson) => [lesson, finishedFirst.find((attempt) => attempt.lesson === lesson)] as const);
  return new Map(found.flatMap(([lesson, attempt]) => (attempt ? [[lesson, attempt] as const] : [])));
}

/**
 * Whether an attempt counts for an assignment: it is finished, and nothing in it was chosen before the assignment was
 * opened. Whatever somebody did before they knew who would look is never sent.
 */
export function counts(attempt: Attempt, openedAtMillis: number): boolean {
  return finishedAtMillis(attempt) !== undefined && !isFromBefore(attempt, openedAtMillis);
}

/** Whether something in an attempt was chosen before the assignment was opened. */
export function isFromBefore({ events: [first] }: Attempt, openedAtMillis: number): boolean {
  return first !== undefined && first.atMillis < openedAtMillis;
}

/** When the debrief of an attempt was seen; undefined until then. */
export function finishedAtMillis({ events }: Attempt): number | undefined {
  return events.find(({ type }) => type === 'debriefed')?.atMillis;
}

/** Nobody can go back to a decision before the debrief: the choices before it are the first try. */
function firstTryOf({ events }: Attempt): readonly string[] {
  const end = events.findIndex(({ type }) => type === 'debriefed');
  return events.slice(0, end).flatMap((event) => (event.type === 'chosen' ? [event.option] : []));
}
