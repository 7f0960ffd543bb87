import { promisifyRequest as answerOf } from 'idb-keyval';
import { type Attempt, continues } from '../core/attempt/attempt.ts';
import { type ParsedAttempt, parseAttempt } from '../core/attempt/parse-attempt.ts';
import type { AttemptStorage, Loaded, Saved, StorageFault } from '../ports/attempt-storage.ts';

const databaseVersion = 1;

/** A database that does not answer within this time is taken for a blocked one. */
const patienceMillis = 4000;

/** Attempts by id: anything may have been written there. */
const kept = 'attempts';
/** What could not be read, with the key it had, oldest first. */
const aside = 'aside';

/**
 * Keeps attempts in IndexedDB, with strict durability: `saved` means flushed to disk, so that a browser killed a moment
 * later has lost nothing (IndexedDB API 3.0, "durability").
 *
 * @param name name of the database; only tests give another one
 */
export function indexedDbAttempts(name = 'balie'): AttemptStorage {
  let database: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    database = undefined;
  };
  const open = (): Promise<IDBDatabase> => {
    if (database) return database;
    const opening = connect(name, forget);
    opening.catch(forget);
    database = opening;
    return opening;
  };
  /** While the database owes an answer beyond patience: a lesson that waited again at every choice would crawl. */
  let silent = false;
  const attempted = async <Answer>(
    work: (opened: IDBDatabase) => Promise<Answer>,
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

async function connect(name: string, forget: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, databaseVersion);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(kept);
    request.result.createObjectStore(aside, { autoIncrement: true });
  };
  const database = await answerOf(request);
  database.onversionchange = () => {
    // A later version of the site in another tab wants to change the storage: let it.
    database.close();
    forget();
  };
  database.onclose = forget;
  return database;
}

const allIn = (database: IDBDatabase): Promise<unknown[]> =>
  answerOf(database.transaction(kept).objectStore(kept).getAll());

/** Resolves when all that was done in a transaction is kept. Who has heard of a failed request need not wait for it. */
function endOf(transaction: IDBTransaction): Promise<void> {
  const end = answerOf<void>(transaction);
  end.catch(() => undefined);
  return end;
}

async function loadFrom(database: IDBDatabase, lesson: string): Promise<Loaded> {
  const values = await allIn(database);
  const parsed = values.map(parseAttempt);
  const attempts = parsed.flatMap((each) => (each.kind === 'attempt' ? each.attempt : []));
  const counted = (kind: ParsedAttempt['kind']): number => parsed.filter((each) => each.kind === kind).length;
  return {
    ok: true,
    attempts: attempts.filter((attempt) => attempt.lesson === lesson),
    setAside: counted('unreadable') > 0 ? await moveUnreadable(database) : 0,
    newer: counted('newer'),
  };
}

async function readFrom(database: IDBDatabase): Promise<readonly Attempt[]> {
  const values = await allIn(database);
  return values.map(parseAttempt).flatMap((parsed) => (parsed.kind === 'attempt' ? parsed.attempt : []));
}

/** Moves aside all that cannot be read, or none of it where that is impossible; answers how many were moved. */
async function moveUnreadable(database: IDBDatabase): Promise<number> {
  const transaction = database.transaction([kept, aside], 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const store = transaction.objectStore(kept);
  try {
    const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf<unknown[]>(store.getAll())]);
    const unreadable = keys
      .map((key, index) => ({ key, value: values[index] }))
      .filter(({ value }) => parseAttempt(value).kind === 'unreadable');
    for (const found of unreadable) {
      transaction.objectStore(aside).add(found);
      store.delete(found.key);
    }
    await end;
    return unreadable.length;
  } catch {
    // A full device, for one: what cannot be read may stay where it is, and what can be read is wanted now.
    return 0;
  }
}

async function saveTo(database: IDBDatabase, attempt: Attempt): Promise<Saved> {
  const transaction = database.transaction(kept, 'readwrite', { durability: 'strict' });
  const end = endOf(transaction);
  const store = transaction.objectStore(kept);
  const stored = await answerOf<unknown>(store.get(attempt.id));
  const conflict = stored !== undefined && !isBeginningOf(stored, attempt);
  if (!conflict) await answerOf(store.put(attempt, attempt.id));
  await end;
  return { kind: conflict ? 'conflict' : 'saved' };
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
