import type { OpenedAssignment } from '../assignment/opened.ts';
import type { Attempt } from '../attempt/attempt.ts';
import { attemptsFor, ticketLesson } from './make-ticket.ts';
import type { Ticket } from './ticket.ts';

/** The ticket of an opened assignment as it stands; undefined in practice, and while no lesson is finished. */
export function ticketOf(
  opened: OpenedAssignment,
  attempts: readonly Attempt[],
  madeAtMillis: number,
): Ticket | undefined {
  const { registration, name = '' } = opened;
  const { id, mode } = opened.assignment;
  if (mode === 'practice') return undefined;
  const finished = [...attemptsFor(opened, attempts).values()].map((attempt) => ticketLesson(attempt, mode));
  if (finished.length === 0) return undefined;
  return { assignment: id, registration, madeAtMillis, mode, name, lessons: finished };
}
