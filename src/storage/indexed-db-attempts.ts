import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Attempt, continues } from '../core/attempt/attempt.ts';
import { parseAttempt } from '../core/attempt/parse-attempt.ts';
import type { AttemptStorage, Loaded, Saved, StorageFault } from '../ports/attempt-storage.ts';

const databaseVersion = 1;

/** A database that does not answer within this time is taken for a blocked one. */
const patienceMillis = 4000;

interface Schema extends DBSchema {
  /** Attempts by id. `unknown`, because anything may have been written there. */
  attempts: { key: IDBValidKey & string; value: unknown };
  /** What could not be read, with the key it had, oldest first. */
  aside: { key: number; value: { readonly key: IDBValidKey; readonly value: unknown } };
}

type Database = IDBPDatabase<Schema>;

/**
 * Keeps attempts in IndexedDB, with strict durability: `saved` means flushed to disk, so that a browser killed a moment
 * later has lost nothing (IndexedDB API 3.0, "durability").
 *
 * @param name name of the database; only tests give another one
 */
export function indexedDbAttempts(name = 'balie'): AttemptStorage {
  let database: Promise<Database> | undefined;
  const forget = (): void => {
    database = undefined;
  };
  const open = (): Promise<Database> => {
    if (database) return database;
    const opening = connect(name, forget);
    opening.catch(forget);
    database = opening;
    return opening;
  };
  /** While the database owes an answer beyond patience: a lesson that waited again at every choice would crawl. */
  let silent = false;
  const attempted = async <Answer>(
    work: (opened: Database) => Promise<Answer>,
    failed: (fault: StorageFault) => Answer,
  ) => {
    if (silent) return failed('unavailable');
    const answer = open().then(work);
    const heard = (): void => {
      silent = false;
    };
    answer.then(heard, heard);
    try {
      return await withinPatience(answer, () => {
        silent = true;
      });
    } catch (error) {
      return failed(faultOf(error));
    }
  };
  return {
    load: (lesson) =>
      attempted<Loaded>(
        (opened) => loadFrom(opened, lesson),
        (fault) => ({ ok: false, fault }),
      ),
    readAll: () => attempted<readonly Attempt[]>(readFrom, () => []),
    save: (attempt) =>
      attempted<Saved>(
        (opened) => saveTo(opened, attempt),
        (fault) => ({ kind: 'failed', fault }),
      ),
  };
}

async function connect(name: string, forget: () => void): Promise<Database> {
  return openDB<Schema>(name, databaseVersion, {
    upgrade(created) {
      created.createObjectStore('attempts');
      created.createObjectStore('aside', { autoIncrement: true });
    },
    blocking(_current, _wanted, event) {
      // A later version of the site in another tab wants to change the storage: let it.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

async function loadFrom(database: Database, lesson: string): Promise<Loaded> {
  const { store } = begun(database.transaction('attempts'));
  const attempts: Attempt[] = [];
  let unreadable = 0;
  let newer = 0;
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = parseAttempt(cursor.value);
    if (parsed.kind === 'newer') newer++;
    else if (parsed.kind === 'unreadable') unreadable++;
    else if (parsed.attempt.lesson === lesson) attempts.push(parsed.attempt);
  }
  const setAside = unreadable > 0 ? await moveUnreadable(database) : 0;
  return { ok: true, attempts, setAside, newer };
}

async function readFrom(database: Database): Promise<readonly Attempt[]> {
  const values = await begun(database.transaction('attempts')).store.getAll();
  return values.map(parseAttempt).flatMap((parsed) => (parsed.kind === 'attempt' ? parsed.attempt : []));
}

/** Moves aside all that cannot be read, or none of it where that is impossible; answers how many were moved. */
async function moveUnreadable(database: Database): Promise<number> {
  const transaction = begun(database.transaction(['attempts', 'aside'], 'readwrite', { durability: 'strict' }));
  let moved = 0;
  try {
    const kept = transaction.objectStore('attempts');
    for (let cursor = await kept.openCursor(); cursor; cursor = await cursor.continue()) {
      if (parseAttempt(cursor.value).kind !== 'unreadable') continue;
      await transaction.objectStore('aside').add({ key: cursor.primaryKey, value: cursor.value });
      await cursor.delete();
      moved++;
    }
    await transaction.done;
    return moved;
  } catch {
    // A full device, for one: what cannot be read may stay where it is, and what can be read is wanted now.
    return 0;
  }
}

async function saveTo(database: Database, attempt: Attempt): Promise<Saved> {
  const transaction = begun(database.transaction('attempts', 'readwrite', { durability: 'strict' }));
  const stored: unknown = await transaction.store.get(attempt.id);
  if (stored !== undefined && !isBeginningOf(stored, attempt)) {
    await transaction.done;
    return { kind: 'conflict' };
  }
  await transaction.store.put(attempt, attempt.id);
  await transaction.done;
  return { kind: 'saved' };
}

/** A request that fails rejects, and so does the end of its transaction: the first is answered, the second is not news. */
function begun<Transaction extends { readonly done: Promise<void> }>(transaction: Transaction): Transaction {
  transaction.done.catch(() => undefined);
  return transaction;
}

function isBeginningOf(stored: unknown, attempt: Attempt): boolean {
  const parsed = parseAttempt(stored);
  return parsed.kind === 'attempt' && continues(attempt, parsed.attempt);
}

function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'unavailable';
}

/** Some browsers never answer when storage is blocked; a lesson cannot wait for that. */
function withinPatience<Answer>(work: Promise<Answer>, outOfPatience: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      outOfPatience();
      reject(new Error('The storage does not answer.'));
    }, patienceMillis);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
