import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import type { StorageFault } from '../../src/ports/attempt-storage.ts';
import { indexedDbAttempts } from '../../src/storage/indexed-db-attempts.ts';
import { attemptOf, chosen } from '../fixtures/attempts.ts';

const bakery = 'bakery' as LessonId;
const begun = attemptOf([chosen('greet', 'nod', 1000)]);
const longer = attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)]);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Both methods answer with this fault. */
async function expectFault(fault: StorageFault, storage = indexedDbAttempts()): Promise<void> {
  expect(await storage.load(bakery)).toEqual({ ok: false, fault });
  expect(await storage.save(begun)).toEqual({ kind: 'failed', fault });
}

/** A request that gets no answer, ever. */
function silentRequest(): IDBOpenDBRequest {
  return new IDBOpenDBRequest();
}

describe('a browser without IndexedDB', () => {
  test('has no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expectFault('unavailable');
  });

  test('that forbids it has no storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not here.', 'SecurityError');
    });
    await expectFault('unavailable');
  });

  test('that cannot open it has no storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = silentRequest();
      Object.defineProperty(request, 'error', { value: new DOMException('Disk trouble.', 'UnknownError') });
      vi.spyOn(request, 'addEventListener').mockImplementation((type, listener) => {
        if (type === 'error') queueMicrotask(listener as () => void);
      });
      return request;
    });
    await expectFault('unavailable');
  });

  test('gets another chance with the next attempt that is saved', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Not now.', 'InvalidStateError');
    });
    const storage = indexedDbAttempts();
    expect(await storage.save(begun)).toEqual({ kind: 'failed', fault: 'unavailable' });
    expect(await storage.save(begun)).toEqual({ kind: 'saved' });
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('a database that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(silentRequest);
  });

  test('is waited for once, and not again at every choice', async () => {
    const storage = indexedDbAttempts();
    const loading = storage.load(bakery);
    await vi.advanceTimersByTimeAsync(4000);
    await loading;
    expect(await storage.save(begun)).toEqual({ kind: 'failed', fault: 'unavailable' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['load', () => indexedDbAttempts().load(bakery), { ok: false, fault: 'unavailable' }],
    ['save', () => indexedDbAttempts().save(begun), { kind: 'failed', fault: 'unavailable' }],
  ])('counts as no storage after 4 seconds (%s)', async (_method, call, answer) => {
    const answered = vi.fn();
    const waiting = call().then(answered);
    await vi.advanceTimersByTimeAsync(3999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(answered).toHaveBeenCalledWith(answer);
  });
});

test('a database that answers late is used from then on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let answer: () => void = () => {};
  vi.spyOn(indexedDB, 'open').mockImplementationOnce((...database) => {
    const request = indexedDB.open(...database);
    const listen = request.addEventListener.bind(request);
    vi.spyOn(request, 'addEventListener').mockImplementation((type, listener) => {
      if (type !== 'success') listen(type, listener);
      else answer = () => (listener as () => void)();
    });
    return request;
  });
  const storage = indexedDbAttempts();
  const saving = storage.save(begun);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await saving).toEqual({ kind: 'failed', fault: 'unavailable' });
  answer();
  await vi.waitFor(async () => expect(await storage.save(longer)).toEqual({ kind: 'saved' }));
  expect(await storage.load(bakery)).toMatchObject({ attempts: [longer] });
});

test('a database that the browser closed is opened again', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const storage = indexedDbAttempts();
  await storage.save(begun);
  forceCloseDatabase(open.mock.results[0]?.value.result);
  await vi.waitFor(async () => expect(await storage.save(longer)).toEqual({ kind: 'saved' }), { timeout: 100 });
  expect(open).toHaveBeenCalledTimes(2);
});

test('a database that answered leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await indexedDbAttempts().save(begun);
  expect(vi.getTimerCount()).toBe(0);
});

describe('a database of a newer version of the site', () => {
  test('is left alone', async () => {
    const newer = await openDB('balie', 2, { upgrade: (database) => void database.createObjectStore('tickets') });
    newer.close();
    await expectFault('newer');
    const again = await openDB('balie');
    expect([...again.objectStoreNames]).toEqual(['tickets']);
    again.close();
  });

  test('is not kept waiting by an older one in another tab, which then keeps nothing more', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    const blocked = vi.fn();
    const newer = await openDB('balie', 2, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    await expectFault('newer', storage);
    newer.close();
  });
});
