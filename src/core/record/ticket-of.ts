import type { OpenedAssignment } from '../assignment/opened.ts';
import type { Attempt } from '../attempt/attempt.ts';
import { attemptsFor, ticketLesson } from './make-ticket.ts';
import type { Ticket } from './ticket.ts';

/** The ticket of an opened assignment as it stands; undefined in practice, and while no lesson is finished. */
export function ticketOf(
  { assignment, registration, openedAtMillis, name = '' }: OpenedAssignment,
  attempts: readonly Attempt[],
  madeAtMillis: number,
): Ticket | undefined {
  const { id, mode, lessons } = assignment;
  if (mode === 'practice') return undefined;
  const counted = [...attemptsFor(lessons, attempts, openedAtMillis).values()];
  const finished = counted.flatMap((attempt) => ticketLesson(attempt, mode, openedAtMillis) ?? []);
  if (finished.length === 0) return undefined;
  return { assignment: id, registration, madeAtMillis, mode, name, lessons: finished };
}
