import type { LessonId } from '../lesson/ids.ts';
import type { KeyPair } from '../record/keys.ts';
import type { Assignment } from './assignment.ts';
import { assignmentCode } from './assignment-code.ts';
import { type Desk, type Draft, type KeptAssignment, withAssignment } from './desk.ts';

/** How far an assignment is. */
export type ShareState =
  | 'draft'
  | 'shared'
  /** It was shared, and was changed since: its people need a new link. */
  | 'changed';

export interface ToShare {
  /** The lessons of this site: an assignment goes out without those that are gone. */
  readonly known: readonly LessonId[];
  /** Used where the desk has no keys yet. */
  readonly newKeys?: KeyPair | undefined;
  readonly atMillis: number;
}

/**
 * Puts a draft on the desk as shared: the first time as its first revision, after a change as the next one, and without a
 * change as it was. An assignment stays with the key it was shared with, as long as that is here.
 */
export function shareOn(desk: Desk, draft: Draft, { known, newKeys, atMillis }: ToShare): Desk {
  const last = keptOf(desk, draft.id)?.shared;
  const keys = desk.keys.length === 0 && newKeys && draft.mode !== 'practice' ? [newKeys] : desk.keys;
  const assignment = assignmentFrom(draft, keyFor(keys, last?.assignment), known);
  if (last && sameAs(last.assignment, assignment)) return desk;
  const revision = last ? last.assignment.revision + 1 : 1;
  const shared = { assignment: { ...assignment, revision }, atMillis };
  return withAssignment({ ...desk, keys }, { draft: { ...draft, revision }, changedAtMillis: atMillis, shared });
}

/** Whether an assignment was shared, and as it is now. */
export function shareStateOf({ draft, shared }: KeptAssignment, known: readonly LessonId[]): ShareState {
  if (!shared) return 'draft';
  return sameAs(shared.assignment, assignmentFrom(draft, shared.assignment.publicKey, known)) ? 'shared' : 'changed';
}

/** Whether tickets for it can be opened here, or there are none. */
export function keyIsHere({ publicKey }: Assignment, { keys }: Desk): boolean {
  return publicKey === undefined || keys.some((key) => key.publicKey === publicKey);
}

export function keptOf({ assignments }: Desk, id: string): KeptAssignment | undefined {
  return assignments.find(({ draft }) => draft.id === id);
}

function keyFor(keys: readonly KeyPair[], last: Assignment | undefined): string | undefined {
  const found = keys.find(({ publicKey }) => publicKey === last?.publicKey) ?? keys[0];
  return found?.publicKey;
}

function assignmentFrom(draft: Draft, publicKey: string | undefined, known: readonly LessonId[]): Assignment {
  const { masteryPercent, ...rest } = draft;
  const { title, from, group, houseRules, mode } = draft;
  return {
    ...rest,
    ...{ title: title.trim(), from: from.trim(), group: group.trim(), houseRules: houseRules.trim() },
    lessons: draft.lessons.filter((id) => known.includes(id)),
    ...(masteryPercent !== undefined && mode === 'coach' && { masteryPercent }),
    ...(publicKey !== undefined && mode !== 'practice' && { publicKey }),
  };
}

function sameAs(one: Assignment, other: Assignment): boolean {
  return assignmentCode({ ...one, revision: 1 }) === assignmentCode({ ...other, revision: 1 });
}
