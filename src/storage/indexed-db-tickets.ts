import { promisifyRequest as answerOf } from 'idb-keyval';
import { type KeptTicket, parseKeptTicket } from '../core/results/kept-ticket.ts';
import type { Erasure, KeptTickets, PageMark, TicketPage, TicketStorage } from '../ports/ticket-storage.ts';
import { endOf, patientDatabase } from './patient-database.ts';

const databaseVersion = 1;

/** Tickets by a number that grows, so that they stay in the order in which they came: anything may have been written there. */
const kept = 'tickets';
/** What could not be read, with the key it had, oldest first. */
const aside = 'aside';

/** So many that reading them is quick, and the page can draw in between. */
const pageSize = 500;

/**
 * Keeps tickets in IndexedDB, with strict durability: `ok` means flushed to disk (IndexedDB API 3.0, "durability").
 *
 * @param name name of the database; only tests give another one
 */
export function indexedDbTickets(name = 'balie-tickets'): TicketStorage {
  const attempted = patientDatabase(name, databaseVersion, (database) => {
    const tickets = database.createObjectStore(kept, { autoIncrement: true });
    tickets.createIndex('id', 'id', { unique: true });
    tickets.createIndex('assignment', 'assignment');
    tickets.createIndex('received', 'receivedAtMillis');
    database.createObjectStore(aside, { autoIncrement: true });
  });
  const changed = (work: (database: IDBDatabase) => Promise<void>): Promise<KeptTickets> =>
    attempted<KeptTickets>(
      async (database) => {
        await work(database);
        return { ok: true };
      },
      (fault) => ({ ok: false, fault }),
    );
  return {
    keep: (tickets) => changed((database) => keepIn(database, tickets)),
    read: (from = 0) =>
      attempted<TicketPage>(
        (database) => readFrom(database, from),
        (fault) => ({ ok: false, fault }),
      ),
    erase: (erasure) => changed((database) => eraseFrom(database, erasure)),
  };
}

async function keepIn(database: IDBDatabase, tickets: readonly KeptTicket[]): Promise<void> {
  const transaction = database.transaction(kept, 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const store = transaction.objectStore(kept);
  const known = await Promise.all(tickets.map(({ id }) => answerOf(store.index('id').count(id))));
  const fresh = new Map(tickets.filter((_, at) => known[at] === 0).map((ticket) => [ticket.id, ticket]));
  try {
    for (const ticket of fresh.values()) store.add(ticket);
  } catch (error) {
    transaction.abort();
    throw error;
  }
  await end;
}

async function readFrom(database: IDBDatabase, from: PageMark): Promise<TicketPage> {
  const store = database.transaction(kept).objectStore(kept);
  const range = IDBKeyRange.lowerBound(from, true);
  const [keys, values] = await Promise.all([
    answerOf(store.getAllKeys(range, pageSize)),
    answerOf<unknown[]>(store.getAll(range, pageSize)),
  ]);
  const parsed = values.map(parseKeptTicket);
  const unreadable = keys.filter((_, at) => parsed[at]?.kind === 'unreadable');
  const last = keys.at(-1);
  return {
    ok: true,
    tickets: parsed.flatMap((each) => (each.kind === 'ticket' ? each.ticket : [])),
    ...(keys.length === pageSize && typeof last === 'number' && { next: last }),
    setAside: unreadable.length > 0 ? await moveAside(database, unreadable) : 0,
    newer: parsed.filter(({ kind }) => kind === 'newer').length,
  };
}

/** Moves these aside, or none of them where that is impossible; answers how many were moved. */
async function moveAside(database: IDBDatabase, keys: readonly IDBValidKey[]): Promise<number> {
  const transaction = database.transaction([kept, aside], 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const store = transaction.objectStore(kept);
  try {
    const values = await Promise.all(keys.map((key) => answerOf<unknown>(store.get(key))));
    for (const [at, key] of keys.entries()) {
      transaction.objectStore(aside).add({ key, value: values[at] });
      store.delete(key);
    }
    await end;
    return keys.length;
  } catch {
    // A full device, for one: what cannot be read may stay where it is, and what can be read is wanted now.
    return 0;
  }
}

async function eraseFrom(database: IDBDatabase, erasure: Erasure): Promise<void> {
  const transaction = database.transaction([kept, aside], 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const store = transaction.objectStore(kept);
  if (erasure.what === 'all') {
    store.clear();
    // What could not be read may be somebody's ticket too.
    transaction.objectStore(aside).clear();
    return end;
  }
  const keys =
    erasure.what === 'assignment'
      ? store.index('assignment').getAllKeys(erasure.assignment)
      : store.index('received').getAllKeys(IDBKeyRange.upperBound(erasure.atMillis, true));
  for (const key of await answerOf(keys)) store.delete(key);
  await end;
}
