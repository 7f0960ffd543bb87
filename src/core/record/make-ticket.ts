import { hash16 } from '../armor/hash.ts';
import { askedAtMillis, type OpenedAssignment } from '../assignment/opened.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { TicketLesson } from './ticket.ts';

/** What a finished attempt says in a ticket: its first try. */
export function ticketLesson(attempt: Attempt, mode: 'proof' | 'coach'): TicketLesson {
  const played = { lesson: hash16(attempt.lesson), version: attempt.lessonVersion };
  return mode === 'proof' ? played : { ...played, choices: firstTryOf(attempt).map((option) => hash16(option)) };
}

/** The first attempt at every lesson that counts, in the order of the lessons. */
export function attemptsFor(opened: OpenedAssignment, attempts: readonly Attempt[]): ReadonlyMap<string, Attempt> {
  const finishedFirst = attempts
    .filter((attempt) => counts(attempt, askedAtMillis(opened, attempt.lesson)))
    .toSorted((one, other) => (finishedAtMillis(one) ?? 0) - (finishedAtMillis(other) ?? 0));
  const { lessons } = opened.assignment;
  const found = lessons.map((lesson) => [lesson, finishedFirst.find((attempt) => attempt.lesson === lesson)] as const);
  return new Map(found.flatMap(([lesson, attempt]) => (attempt ? [[lesson, attempt] as const] : [])));
}

/**
 * Whether an attempt counts for an assignment: it is finished, and nothing in it was chosen before the lesson was asked
 * for. Whatever somebody did before they knew who would look is never sent.
 */
function counts(attempt: Attempt, askedMillis: number | undefined): boolean {
  return finishedAtMillis(attempt) !== undefined && !isFromBefore(attempt, askedMillis);
}

/** Whether something in an attempt was chosen before its lesson was asked for. */
export function isFromBefore({ events: [first] }: Attempt, askedMillis: number | undefined): boolean {
  return askedMillis === undefined || (first !== undefined && first.atMillis < askedMillis);
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
