import { promisifyRequest as answerOf } from 'idb-keyval';
import type { StorageFault } from '../ports/attempt-storage.ts';

/** A database that does not answer within this time is taken for a blocked one. */
const patienceMillis = 4000;

/** Does something with a database, or answers with why that was impossible. Never rejects. */
export type WithDatabase = <Answer>(
  work: (database: IDBDatabase) => Promise<Answer>,
  failed: (fault: StorageFault) => Answer,
) => Promise<Answer>;

/**
 * A database that is opened when it is first needed, and opened again when the browser closed it.
 *
 * @param create makes the object stores of a new database
 */
export function patientDatabase(name: string, version: number, create: (database: IDBDatabase) => void): WithDatabase {
  let database: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    database = undefined;
  };
  const open = (): Promise<IDBDatabase> => {
    if (database) return database;
    const opening = connect(name, version, create, forget);
    opening.catch(forget);
    database = opening;
    return opening;
  };
  /** While the database owes an answer beyond patience: a page that waited again at every choice would crawl. */
  let silent = false;
  return async (work, failed) => {
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
}

/** Resolves when all that was done in a transaction is kept. Who has heard of a failed request need not wait for it. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  const end = answerOf<void>(transaction);
  end.catch(() => undefined);
  return end;
}

async function connect(
  name: string,
  version: number,
  create: (database: IDBDatabase) => void,
  forget: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => create(request.result);
  const database = await answerOf(request);
  database.onversionchange = () => {
    // A later version of the site in another tab wants to change the storage: let it.
    database.close();
    forget();
  };
  database.onclose = forget;
  return database;
}

function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'unavailable';
}

/** Some browsers never answer when storage is blocked; a page cannot wait for that. */
function withinPatience<Answer>(work: Promise<Answer>, outOfPatience: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      outOfPatience();
      reject(new Error('The storage does not answer.'));
    }, patienceMillis);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
