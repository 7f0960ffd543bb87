import type { KeyPair } from '../record/keys.ts';
import type { Assignment } from './assignment.ts';

/** An assignment as the trainer keeps it: while it is a draft it may have no lessons, and its key is chosen when it is shared. */
export type Draft = Omit<Assignment, 'publicKey'>;

export interface KeptAssignment {
  readonly draft: Draft;
  readonly changedAtMillis: number;
  /** The revision that was shared last, and when; nothing for what was never shared. */
  readonly shared?: { readonly assignment: Assignment; readonly atMillis: number };
}

/** The format of what a trainer keeps. A change of shape gets the next number and a migration from this one. */
export const deskFormat = 1;

/** Every key is tried on every ticket. */
export const mostKeys = 20;

/** What a trainer keeps in the browser besides tickets; a backup file holds the same. */
export interface Desk {
  readonly format: typeof deskFormat;
  /** The first is the one that new links carry; the others still open older tickets. */
  readonly keys: readonly KeyPair[];
  /** When a backup with all these keys was downloaded last. */
  readonly backedUpAtMillis?: number;
  /** The one changed last comes first. */
  readonly assignments: readonly KeptAssignment[];
}

export const emptyDesk: Desk = { format: deskFormat, keys: [], assignments: [] };

/** The desk with one assignment put in, or put in place of the one with the same id. */
export function withAssignment(desk: Desk, kept: KeptAssignment): Desk {
  return { ...desk, assignments: [kept, ...withoutAssignment(desk, kept.draft.id).assignments] };
}

export function withoutAssignment(desk: Desk, id: string): Desk {
  return { ...desk, assignments: desk.assignments.filter(({ draft }) => draft.id !== id) };
}

/**
 * Two desks as one, as when a backup is read: nothing that is here is lost. Keys that are here stay first; of an
 * assignment in both the one changed last is kept, with what was shared last of either.
 * What was shared here with one key never comes to carry another: tickets would go to whoever has that.
 */
export function mergeDesks(here: Desk, other: Desk): Desk {
  const newKeys = other.keys.filter(({ publicKey }) => here.keys.every((key) => key.publicKey !== publicKey));
  const safe = other.assignments.filter((kept) => !isTakeover(here, kept));
  const all = [...here.assignments, ...safe].toSorted((one, two) => two.changedAtMillis - one.changedAtMillis);
  const byId = new Map<string, KeptAssignment>();
  for (const kept of all) {
    const newer = byId.get(kept.draft.id);
    byId.set(kept.draft.id, newer ? withLaterShared(newer, kept) : kept);
  }
  const keys = [...here.keys, ...newKeys].slice(0, mostKeys);
  return { ...here, keys, assignments: [...byId.values()] };
}

function isTakeover({ assignments }: Desk, { draft, shared }: KeptAssignment): boolean {
  const mine = assignments.find((kept) => kept.draft.id === draft.id)?.shared;
  return mine !== undefined && shared !== undefined && mine.assignment.publicKey !== shared.assignment.publicKey;
}

function withLaterShared(kept: KeptAssignment, { shared }: KeptAssignment): KeptAssignment {
  return shared && shared.atMillis > (kept.shared?.atMillis ?? -1) ? { ...kept, shared } : kept;
}

/** What was asked of the learners: as it was shared last, or else as it stands. */
export function askedIn({ assignments }: Desk, id: string): Draft | undefined {
  const kept = assignments.find(({ draft }) => draft.id === id);
  return kept?.shared?.assignment ?? kept?.draft;
}
