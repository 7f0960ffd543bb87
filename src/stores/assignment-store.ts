import { atom, computed, type ReadableAtom } from 'nanostores';
import { unarmor } from '../core/armor/armor.ts';
import type { Assignment } from '../core/assignment/assignment.ts';
import { readAssignmentCode } from '../core/assignment/assignment-code.ts';
import {
  asksTheSame,
  type OpenedAssignment,
  openedFor,
  openedFormat,
  revised,
  withOpened,
  withoutOpened,
} from '../core/assignment/opened.ts';
import type { Attempt } from '../core/attempt/attempt.ts';
import type { LessonId } from '../core/lesson/ids.ts';
import { isName } from '../core/record/ticket.ts';
import type { AttemptStorage } from '../ports/attempt-storage.ts';
import type { OpenedStorage } from '../ports/opened-storage.ts';
import { type AssignmentPlace, type AssignmentView, viewOf } from './assignment-view.ts';
import { createOpenedList, type OpenedList } from './opened-list.ts';

/** The door from the page of assignments to the platform. */
export interface AssignmentEnvironment {
  readonly opened: OpenedStorage;
  readonly attempts: Pick<AttemptStorage, 'readAll'>;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** The day in the local calendar, counted as in an assignment. */
  readonly today: () => number;
  /** 10 hexadecimal digits, drawn by chance. */
  readonly newRegistration: () => string;
}

export interface AssignmentStore extends Pick<OpenedList, '$notice' | '$kept'> {
  readonly $view: ReadableAtom<AssignmentView>;
  readonly $attempts: ReadableAtom<readonly Attempt[]>;
  /** What was put away last. */
  readonly $putAway: ReadableAtom<OpenedAssignment | undefined>;
  /** Goes where the part of an address behind the `#`, or a pasted link, says; gives the address to show for it. */
  readonly visit: (fragment: string) => string;
  /** Begins the assignment that is offered: it is kept before it is shown. */
  readonly begin: () => OpenedAssignment | undefined;
  readonly putAway: (registration: string) => void;
  readonly undo: () => void;
  /** Notes the name for tickets; a name that fits no ticket counts as none. */
  readonly rename: (registration: string, name: string) => void;
  /** Notes that a ticket was handed over. */
  readonly noteShared: (registration: string) => void;
  /** Reads again what lessons and other tabs did meanwhile. */
  readonly refresh: () => Promise<void>;
}

const openedAddress = /^#?([0-9a-f]{10})(&ticket)?$/;

/** The address of an opened assignment within the page, and of its ticket. */
export const addressOf = (registration: string): string => `#${registration}`;
export const ticketAddressOf = (registration: string): string => `${addressOf(registration)}&ticket`;

/**
 * The page of assignments in one tab.
 *
 * @param lessons every lesson of the site, with its present version
 */
export function createAssignmentStore(
  environment: AssignmentEnvironment,
  lessons: ReadonlyMap<LessonId, number>,
): AssignmentStore {
  const { $opened, $notice, $kept, load, find, change, update } = createOpenedList(environment.opened);
  const $attempts = atom<readonly Attempt[]>([]);
  const $place = atom<AssignmentPlace>({ at: 'overview' });
  const $putAway = atom<OpenedAssignment | undefined>(undefined);

  function visitOpened(registration: string, at: 'opened' | 'ticket'): void {
    $place.set({ at, registration });
    // Lessons that several assignments have belong to the one looked at last.
    if ($opened.get()[0]?.registration !== registration) update(registration, (opened) => opened);
  }
  function visitLink(fragment: string): string {
    const read = readAssignmentCode(fragment, [...lessons.keys()]);
    if (!read.ok) {
      $place.set({ at: 'fault', fault: read.fault });
      return fragment;
    }
    const { assignment, missing } = read;
    const before = openedFor($opened.get(), assignment);
    if (!before || asksOtherwise(before, assignment)) {
      $place.set({ at: 'offer', assignment, missing });
      return `#${codeIn(fragment)}`;
    }
    update(before.registration, (opened) => revised(opened, assignment, environment.now()));
    $place.set({ at: 'opened', registration: before.registration });
    return addressOf(before.registration);
  }

  return {
    $view: computed([$place, $opened, $attempts], (place, opened, attempts) =>
      viewOf(place, { opened, attempts, lessons, today: environment.today() }),
    ),
    $attempts,
    $notice,
    $kept,
    $putAway,
    visit(fragment) {
      load();
      const [, registration, ticket] = openedAddress.exec(fragment) ?? [];
      if (fragment.replace('#', '') === '') $place.set({ at: 'overview' });
      else if (registration === undefined) return visitLink(fragment);
      else visitOpened(registration, ticket ? 'ticket' : 'opened');
      return fragment;
    },
    begin() {
      const place = $place.get();
      if (place.at !== 'offer') return undefined;
      const before = openedFor($opened.get(), place.assignment);
      const opened = before
        ? revised(before, place.assignment, environment.now())
        : newlyOpened(place.assignment, environment);
      change((all) => withOpened(all, opened));
      $place.set({ at: 'opened', registration: opened.registration });
      return opened;
    },
    putAway(registration) {
      $putAway.set(find(registration));
      change((all) => withoutOpened(all, registration));
      $place.set({ at: 'overview' });
    },
    undo() {
      const opened = $putAway.get();
      $putAway.set(undefined);
      if (opened) change((all) => withOpened(all, opened));
    },
    rename: (registration, name) =>
      update(registration, ({ name: _, ...opened }) => (name !== '' && isName(name) ? { ...opened, name } : opened)),
    noteShared: (registration) => update(registration, (opened) => ({ ...opened, sharedAtMillis: environment.now() })),
    async refresh() {
      load();
      $attempts.set(await environment.attempts.readAll());
    },
  };
}

/** The assignment in whatever was pasted, without what stands around it and in between. */
function codeIn(pasted: string): string {
  const code = unarmor(pasted).find(({ ok, kind }) => ok && kind === 'assignment')?.text ?? '';
  return code.replaceAll(/\s/g, '');
}

/** Whether a link asks for more or less than when it was opened: then the learner is asked once more. */
function asksOtherwise({ assignment: known }: OpenedAssignment, assignment: Assignment): boolean {
  return assignment.revision > known.revision && !asksTheSame(known, assignment);
}

function newlyOpened(
  assignment: Assignment,
  { now, newRegistration }: Pick<AssignmentEnvironment, 'now' | 'newRegistration'>,
): OpenedAssignment {
  return { format: openedFormat, assignment, openedAtMillis: now(), registration: newRegistration() };
}
