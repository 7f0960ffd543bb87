import { promisifyRequest as answerOf } from 'idb-keyval';
import { type Desk, emptyDesk } from '../core/assignment/desk.ts';
import { parseDesk } from '../core/assignment/parse-desk.ts';
import type { ChangedDesk, DeskStorage, LoadedDesk } from '../ports/desk-storage.ts';
import { endOf, patientDatabase } from './patient-database.ts';

const databaseVersion = 1;

/** The one desk, under a key of the same name: anything may have been written there. */
const kept = 'desk';
/** What could not be read, oldest first. */
const aside = 'aside';

/**
 * Keeps a trainer's desk in IndexedDB, with strict durability. A change reads and writes in one transaction, so that two
 * tabs never undo each other's work.
 *
 * @param name name of the database; only tests give another one
 */
export function indexedDbDesk(name = 'balie-trainer'): DeskStorage {
  const attempted = patientDatabase(name, databaseVersion, (database) => {
    database.createObjectStore(kept);
    database.createObjectStore(aside, { autoIncrement: true });
  });
  return {
    load: () => attempted<LoadedDesk>(loadFrom, (fault) => ({ ok: false, fault })),
    change: (change) =>
      attempted<ChangedDesk>(
        (database) => changeIn(database, change),
        (fault) => ({ ok: false, fault }),
      ),
  };
}

async function loadFrom(database: IDBDatabase): Promise<LoadedDesk> {
  const stored = await answerOf<unknown>(database.transaction(kept).objectStore(kept).get(kept));
  const found = deskIn(stored);
  if (found.kind === 'newer') return { ok: false, fault: 'newer' };
  if (found.kind === 'desk') return { ok: true, desk: found.desk, setAside: false };
  // Another tab may have put it aside meanwhile, and begun anew.
  const changed = await changeIn(database, (desk) => desk);
  return changed.ok ? { ...changed, setAside: true } : changed;
}

async function changeIn(database: IDBDatabase, change: (desk: Desk) => Desk): Promise<ChangedDesk> {
  const transaction = database.transaction([kept, aside], 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const store = transaction.objectStore(kept);
  const stored = await answerOf<unknown>(store.get(kept));
  const found = deskIn(stored);
  if (found.kind === 'newer') return { ok: false, fault: 'newer' };
  if (found.kind === 'unreadable') transaction.objectStore(aside).add(stored);
  const desk = change(found.kind === 'desk' ? found.desk : emptyDesk);
  // Never in the place of what can be read: the keys among it would be out of reach.
  if (parseDesk(desk).kind !== 'desk') throw new TypeError('A changed desk could not be read again.');
  store.put(desk, kept);
  await end;
  return { ok: true, desk };
}

function deskIn(stored: unknown): ReturnType<typeof parseDesk> {
  return stored === undefined ? { kind: 'desk', desk: emptyDesk } : parseDesk(stored);
}
