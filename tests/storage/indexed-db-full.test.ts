import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import { indexedDbAttempts } from '../../src/storage/indexed-db-attempts.ts';
import { attemptOf, chosen } from '../fixtures/attempts.ts';
import { plant } from '../fixtures/database.ts';

const bakery = 'bakery' as LessonId;
const begun = attemptOf([chosen('greet', 'nod', 1000)]);
const longer = attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)]);

const noRoom = new DOMException('The device is full.', 'QuotaExceededError');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a device without room', () => {
  test('is full when a write is refused at once, and keeps what was there', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw noRoom;
    });
    expect(await storage.save(longer)).toEqual({ kind: 'failed', fault: 'full' });
    put.mockRestore();
    expect(await storage.load(bakery)).toMatchObject({ attempts: [begun] });
  });

  test('is full when it shows only as the transaction ends', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    abortTransactionsWith(noRoom);
    expect(await storage.save(longer)).toEqual({ kind: 'failed', fault: 'full' });
    vi.restoreAllMocks();
    expect(await storage.load(bakery)).toMatchObject({ attempts: [begun] });
  });

  test('leaves no error that nobody handles when a write fails', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      return this.add(value, key);
    });
    expect(await storage.save(longer)).toMatchObject({ kind: 'failed' });
  });

  test('takes the attempt when there is room again', async () => {
    const storage = indexedDbAttempts();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw noRoom;
    });
    await storage.save(begun);
    expect(await storage.save(longer)).toEqual({ kind: 'saved' });
  });

  test('still gives the attempts that can be read when garbage cannot be moved aside', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    await plant('attempt-9', 'garbage');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw noRoom;
    });
    expect(await storage.load(bakery)).toMatchObject({ ok: true, attempts: [begun] });
  });
});

/** Lets every write succeed until its transaction ends, which then fails. */
function abortTransactionsWith(error: DOMException): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key);
    const { transaction } = this;
    request.addEventListener('success', () => {
      Object.defineProperty(transaction, 'error', { get: () => error });
      transaction.abort();
    });
    return request;
  });
}
