import type { LessonId } from '../lesson/ids.ts';
import type { Assignment } from './assignment.ts';

/** The format of an opened assignment. A change of shape gets the next number and a migration from this one. */
export const openedFormat = 1;

/** An assignment that a learner began, with what only this device knows of it. */
export interface OpenedAssignment {
  readonly format: typeof openedFormat;
  readonly assignment: Assignment;
  /** Nothing that was chosen before this moment is ever sent. */
  readonly openedAtMillis: number;
  /** Drawn by chance, 10 hexadecimal digits: tells tickets of one learner from those of another, and is its address. */
  readonly registration: string;
  /** What the learner wants to be called on tickets. */
  readonly name?: string;
  /** The lessons that a later revision brought, and when. */
  readonly added?: readonly { readonly lesson: LessonId; readonly atMillis: number }[];
  /** When a ticket was last handed over, in whatever way. */
  readonly sharedAtMillis?: number;
}

/** The same id with another key is somebody else's assignment. */
export function isSameAssignment(one: Assignment, other: Assignment): boolean {
  return one.id === other.id && one.publicKey === other.publicKey;
}

/** The opened one that a link belongs to. */
export function openedFor(all: readonly OpenedAssignment[], assignment: Assignment): OpenedAssignment | undefined {
  return all.find((opened) => isSameAssignment(opened.assignment, assignment));
}

/** The one that a lesson belongs to: of several the one touched last. */
export function openedWithLesson(all: readonly OpenedAssignment[], lesson: string): OpenedAssignment | undefined {
  return all.find(({ assignment }) => assignment.lessons.some((id) => id === lesson));
}

/**
 * What a link does to one that was opened before: its higher revision takes the place of the older one. When it asks for
 * more or less than before, only what is played from now on counts: nobody knew.
 */
export function revised(opened: OpenedAssignment, assignment: Assignment, nowMillis: number): OpenedAssignment {
  if (assignment.revision <= opened.assignment.revision) return opened;
  const { added: _, ...kept } = opened;
  if (!asksTheSame(opened.assignment, assignment)) return { ...kept, assignment, openedAtMillis: nowMillis };
  const added = assignment.lessons
    .map((lesson) => ({ lesson, atMillis: askedAtMillis(opened, lesson) ?? nowMillis }))
    .filter(({ atMillis }) => atMillis !== opened.openedAtMillis);
  return { ...kept, assignment, ...(added.length > 0 && { added }) };
}

/** Whether a learner lets a trainer know the same with both. */
export function asksTheSame(before: Assignment, after: Assignment): boolean {
  const isScored = ({ masteryPercent }: Assignment): boolean => masteryPercent !== undefined;
  return before.mode === after.mode && isScored(before) === isScored(after);
}

/** Since when a lesson is asked for; undefined for one that is not. Nothing from before counts, as nobody knew. */
export function askedAtMillis(
  { assignment, openedAtMillis, added = [] }: OpenedAssignment,
  lesson: string,
): number | undefined {
  if (!assignment.lessons.some((id) => id === lesson)) return undefined;
  return added.find((each) => each.lesson === lesson)?.atMillis ?? openedAtMillis;
}

/** The list with one put in, or changed, as the one touched last; the one touched last comes first. */
export function withOpened(all: readonly OpenedAssignment[], opened: OpenedAssignment): readonly OpenedAssignment[] {
  return [opened, ...withoutOpened(all, opened.registration)];
}

export function withoutOpened(all: readonly OpenedAssignment[], registration: string): readonly OpenedAssignment[] {
  return all.filter((opened) => opened.registration !== registration);
}
