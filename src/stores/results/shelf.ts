import type { LessonId } from '../../core/lesson/ids.ts';
import { decodeTicket, type Ticket } from '../../core/record/ticket.ts';
import type { KeptTicket } from '../../core/results/kept-ticket.ts';
import { keepingMillis } from '../../core/results/results.ts';
import type { SetAside } from '../../core/results/set-aside.ts';
import type { StorageFault } from '../../ports/attempt-storage.ts';
import type { ResultsEnvironment } from '../../ports/results-environment.ts';
import type { Erasure, PageMark, TicketPage } from '../../ports/ticket-storage.ts';
import { type TicketCounter, ticketCounter } from './counter.ts';
import type { OpenedTicket } from './open-ticket.ts';

/** What was found among the kept tickets, and why no more. */
export interface Found {
  readonly aside: readonly SetAside[];
  readonly setAside: number;
  readonly newer: number;
  readonly fault?: StorageFault;
}

/** The tickets that are kept, and what they come to. */
export interface Shelf {
  readonly counter: TicketCounter;
  readonly known: Set<string>;
  /** How many came more than twelve months ago, by assignment. */
  readonly old: () => ReadonlyMap<string, number>;
  /** Reads everything from the beginning. */
  readonly load: () => Promise<Found>;
  /** Keeps these and counts them, kept or not. */
  readonly put: (tickets: readonly OpenedTicket[]) => Promise<Found>;
  readonly erase: (erasure: Erasure) => Promise<Found>;
  /** The sealed tickets of an assignment as they came, page after page. */
  readonly sealed: (assignment: string) => AsyncGenerator<Uint8Array>;
}

const nothing: Found = { aside: [], setAside: 0, newer: 0 };

export function ticketShelf(environment: ResultsEnvironment, lessons: readonly LessonId[]): Shelf {
  const { tickets: storage, now, breathe } = environment;
  const counter = ticketCounter(lessons, environment);
  const known = new Set<string>();
  const old = new Map<string, number>();

  async function* pages(): AsyncGenerator<TicketPage> {
    let from: PageMark | undefined;
    do {
      const page = await storage.read(from);
      yield page;
      from = page.ok ? page.next : undefined;
      await breathe();
    } while (from !== undefined);
  }

  async function load(): Promise<Found> {
    counter.forget();
    known.clear();
    old.clear();
    let found = nothing;
    for await (const page of pages()) {
      if (!page.ok) return { ...found, fault: page.fault };
      for (const { id, receivedAtMillis, assignment } of page.tickets) {
        known.add(id);
        if (receivedAtMillis < now() - keepingMillis) old.set(assignment, (old.get(assignment) ?? 0) + 1);
      }
      const { tickets, newer } = decoded(page.tickets);
      const aside = await counter.add(tickets);
      found = {
        aside: [...found.aside, ...aside],
        setAside: found.setAside + page.setAside,
        newer: found.newer + page.newer + newer,
      };
    }
    return found;
  }

  return {
    counter,
    known,
    old: () => new Map(old),
    load,
    async put(opened) {
      const kept = await storage.keep(opened.map((each) => each.kept));
      const aside = await counter.add(opened.map(({ ticket }) => ticket));
      return { ...nothing, aside, ...(!kept.ok && { fault: kept.fault }) };
    },
    async erase(erasure) {
      const erased = await storage.erase(erasure);
      return erased.ok ? load() : { ...nothing, fault: erased.fault };
    },
    async *sealed(assignment) {
      for await (const page of pages())
        if (page.ok) for (const kept of page.tickets) if (kept.assignment === assignment) yield kept.sealed;
    },
  };
}

/** The words of kept tickets. One of a newer format may have been kept by a newer site; nothing else can be there. */
function decoded(kept: readonly KeptTicket[]): { readonly tickets: readonly Ticket[]; readonly newer: number } {
  const tickets = kept.flatMap(({ opened }) => {
    const read = decodeTicket(opened);
    return read.ok ? read.ticket : [];
  });
  return { tickets, newer: kept.length - tickets.length };
}
