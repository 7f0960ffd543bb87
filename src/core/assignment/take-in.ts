import { type Desk, type Draft, emptyDesk, isTakeover, type KeptAssignment, mergeDesks } from './desk.ts';
import { keptOf } from './share.ts';

/**
 * The desk with the assignments of a file from somebody. Nothing is overwritten: of two with the same id the one changed
 * last keeps it, unless it came with another key, and the other stays as a draft of its own, once however often the file is read.
 *
 * @param newId an id for the copy with this number, from 0; the same for the same number
 */
export function takeIn(here: Desk, other: Desk, newId: (copy: number) => string): Desk {
  const losers = other.assignments.flatMap((kept) => {
    const own = keptOf(here, kept.draft.id);
    if (!own || sameWords(own.draft, kept.draft)) return [];
    return own.changedAtMillis < kept.changedAtMillis && !isTakeover(here, kept) ? own : kept;
  });
  const merged = mergeDesks(here, other);
  const news = losers.filter(({ draft }) => !merged.assignments.some((kept) => sameWords(kept.draft, draft)));
  const copies = news.map((loser, at) => copyOf(loser, newId(at)));
  return mergeDesks(merged, { ...emptyDesk, assignments: copies });
}

/** The same as a new draft. */
export function copyOf({ draft, changedAtMillis }: KeptAssignment, id: string): KeptAssignment {
  return { draft: { ...draft, id, revision: 1 }, changedAtMillis };
}

function sameWords(one: Draft, other: Draft): boolean {
  return contents(one) === contents(other);
}

/** Everything in a draft but its id and revision, in one order. */
function contents(draft: Draft): string {
  const fields = Object.entries(draft).filter(([field]) => field !== 'id' && field !== 'revision');
  return JSON.stringify(fields.toSorted(([one], [other]) => one.localeCompare(other)));
}
