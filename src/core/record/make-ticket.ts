import { hash16 } from '../armor/hash.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { TicketLesson } from './ticket.ts';

/**
 * What an attempt says in a ticket: only its first try, and only when that was finished after the assignment was opened.
 * Whatever somebody did before they knew who would look is never sent.
 */
export function ticketLesson(
  attempt: Attempt,
  mode: 'proof' | 'coach',
  openedAtMillis: number,
): TicketLesson | undefined {
  const finished = finishedAtMillis(attempt);
  if (finished === undefined || finished < openedAtMillis) return undefined;
  const played = { lesson: hash16(attempt.lesson), version: attempt.lessonVersion };
  return mode === 'proof' ? played : { ...played, choices: firstTryOf(attempt).map((option) => hash16(option)) };
}

/** The first attempt at every lesson that was finished after the assignment was opened, in the order of the lessons. */
export function attemptsFor(
  lessons: readonly string[],
  attempts: readonly Attempt[],
  openedAtMillis: number,
): ReadonlyMap<string, Attempt> {
  const counted = lessons.flatMap((lesson) => {
    const [first] = attempts
      .filter((attempt) => attempt.lesson === lesson && (finishedAtMillis(attempt) ?? -1) >= openedAtMillis)
      .toSorted((one, other) => (finishedAtMillis(one) ?? 0) - (finishedAtMillis(other) ?? 0));
    return first ? [[lesson, first] as const] : [];
  });
  return new Map(counted);
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
