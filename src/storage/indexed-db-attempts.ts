import { promisifyRequest as answerOf } from 'idb-keyval';
import { type Attempt, continues } from '../core/attempt/attempt.ts';
import { type ParsedAttempt, parseAttempt } from '../core/attempt/parse-attempt.ts';
import type { AttemptStorage, Loaded, Saved } from '../ports/attempt-storage.ts';
import { endOf, patientDatabase } from './patient-database.ts';

const databaseVersion = 1;

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
  const attempted = patientDatabase(name, databaseVersion, (database) => {
    database.createObjectStore(kept);
    database.createObjectStore(aside, { autoIncrement: true });
  });
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

const allIn = (database: IDBDatabase): Promise<unknown[]> =>
  answerOf(database.transaction(kept).objectStore(kept).getAll());

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
