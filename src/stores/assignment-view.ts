import type { Assignment } from '../core/assignment/assignment.ts';
import type { LinkFault } from '../core/assignment/assignment-code.ts';
import { type OpenedAssignment, openedFor } from '../core/assignment/opened.ts';
import { type LessonStanding, nextLesson, sharingOf, standingOf, timeOf } from '../core/assignment/standing.ts';
import type { Attempt } from '../core/attempt/attempt.ts';
import type { LessonId } from '../core/lesson/ids.ts';

/** Where the learner is on the page of assignments; its address says so. */
export type AssignmentPlace =
  | { readonly at: 'overview' }
  | { readonly at: 'offer'; readonly assignment: Assignment; readonly missing: number }
  | { readonly at: 'fault'; readonly fault: PlaceFault }
  | { readonly at: 'opened' | 'ticket'; readonly registration: string };

/** Why there is no assignment to show. */
export type PlaceFault =
  | LinkFault
  /** It is not kept on this device. */
  | 'gone';

export type AssignmentTime = ReturnType<typeof timeOf>;

/** An opened assignment with how far its learner is. */
export interface OpenedStanding {
  readonly opened: OpenedAssignment;
  /** Of the lessons that the site has. */
  readonly standings: readonly LessonStanding[];
  readonly next: LessonStanding | undefined;
  readonly done: number;
  readonly time: AssignmentTime;
  /** Whether there is a ticket to share. */
  readonly sharing: ReturnType<typeof sharingOf>;
}

/** Everything that the page shows, but for the ticket itself. */
export type AssignmentView =
  | { readonly at: 'overview'; readonly all: readonly OpenedStanding[] }
  | { readonly at: 'fault'; readonly all: readonly OpenedStanding[]; readonly fault: PlaceFault }
  | {
      readonly at: 'offer';
      readonly assignment: Assignment;
      /** How many of its lessons are gone. */
      readonly missing: number;
      /** It was opened before, and now asks for more or less. */
      readonly changed: boolean;
      readonly time: AssignmentTime;
    }
  | ({ readonly at: 'opened' | 'ticket' } & OpenedStanding);

/** What is known besides the place. */
export interface Known {
  readonly opened: readonly OpenedAssignment[];
  readonly attempts: readonly Attempt[];
  /** Every lesson of the site, with its present version. */
  readonly lessons: ReadonlyMap<LessonId, number>;
  readonly today: number;
}

export function viewOf(place: AssignmentPlace, known: Known): AssignmentView {
  const all = (): readonly OpenedStanding[] => known.opened.map((opened) => standing(opened, known));
  switch (place.at) {
    case 'overview':
      return { at: 'overview', all: all() };
    case 'fault':
      return { at: 'fault', all: all(), fault: place.fault };
    case 'offer': {
      const changed = openedFor(known.opened, place.assignment) !== undefined;
      return { ...place, changed, time: timeOf(place.assignment, known.today) };
    }
    case 'opened':
    case 'ticket': {
      const opened = known.opened.find(({ registration }) => registration === place.registration);
      return opened ? { at: place.at, ...standing(opened, known) } : { at: 'fault', all: all(), fault: 'gone' };
    }
  }
}

function standing(opened: OpenedAssignment, { attempts, lessons, today }: Known): OpenedStanding {
  const all = standingOf(opened, attempts, (lesson) => lessons.get(lesson));
  const standings = all.filter(({ lesson }) => lessons.has(lesson));
  const done = standings.filter(({ state }) => state === 'done').length;
  const time = timeOf(opened.assignment, today);
  return { opened, standings, next: nextLesson(standings), done, time, sharing: sharingOf(opened, attempts) };
}
