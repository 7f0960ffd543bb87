import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import { indexedDbAttempts } from '../../src/storage/indexed-db-attempts.ts';
import { attemptOf, chosen } from '../fixtures/attempts.ts';
import { behindItsBack, plant } from '../fixtures/database.ts';

const bakery = 'bakery' as LessonId;
const begun = attemptOf([chosen('greet', 'nod', 1000)]);
const longer = attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)]);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('attempts in IndexedDB', () => {
  test('are there after the page is closed', async () => {
    await indexedDbAttempts().save(longer);
    expect(await indexedDbAttempts().load(bakery)).toMatchObject({ ok: true, attempts: [longer] });
  });

  test('are shared by the tabs of a browser: what one has saved is a conflict for the other', async () => {
    const [one, other] = [indexedDbAttempts(), indexedDbAttempts()];
    await one.save(longer);
    expect(await other.save(attemptOf([chosen('greet', 'wait', 1000)]))).toEqual({ kind: 'conflict' });
  });

  test('are on disk before they are called saved', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await indexedDbAttempts().save(begun);
    expect(asked).toHaveBeenLastCalledWith('attempts', 'readwrite', { durability: 'strict' });
    asked.mockRestore();
  });
});

describe('garbage in IndexedDB', () => {
  const garbage = { events: 'none', since: new Date(0) };

  test('is moved aside and kept, with the key it had', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    await plant('attempt-9', garbage);
    expect(await storage.load(bakery)).toEqual({ ok: true, attempts: [begun], setAside: 1, newer: 0 });
    expect(await behindItsBack((database) => database.getAll('aside'))).toEqual([{ key: 'attempt-9', value: garbage }]);
    expect(await behindItsBack((database) => database.getAllKeys('attempts'))).toEqual(['attempt-1']);
  });

  test('is told of once', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    await plant('attempt-9', garbage);
    await storage.load(bakery);
    expect(await storage.load(bakery)).toMatchObject({ setAside: 0 });
  });

  test('is kept in the order in which it was found', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    await plant('first', 1);
    await storage.load(bakery);
    await plant('a-second', 2);
    await storage.load(bakery);
    const aside = await behindItsBack((database) => database.getAll('aside'));
    expect(aside).toEqual([
      { key: 'first', value: 1 },
      { key: 'a-second', value: 2 },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'greet'],
    ['an attempt with one bad event', { ...begun, events: [null] }],
  ])('may be %s', async (_what, value) => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    await plant('attempt-9', value);
    expect(await storage.load(bakery)).toMatchObject({ attempts: [begun], setAside: 1 });
  });

  test('under the id of an attempt is not overwritten by it', async () => {
    const storage = indexedDbAttempts();
    await storage.load(bakery);
    await plant('attempt-1', garbage);
    expect(await storage.save(begun)).toEqual({ kind: 'conflict' });
    expect(await behindItsBack((database) => database.get('attempts', 'attempt-1'))).toEqual(garbage);
  });
});

describe('an attempt of a newer format in IndexedDB', () => {
  const fromTheFuture = { format: 2, id: 'attempt-9', lesson: 'bakery', steps: ['nod'] };

  test('is counted and left where it is', async () => {
    const storage = indexedDbAttempts();
    await storage.save(begun);
    await plant('attempt-9', fromTheFuture);
    expect(await storage.load(bakery)).toEqual({ ok: true, attempts: [begun], setAside: 0, newer: 1 });
    expect(await behindItsBack((database) => database.get('attempts', 'attempt-9'))).toEqual(fromTheFuture);
    expect(await behindItsBack((database) => database.count('aside'))).toBe(0);
  });

  test('is not overwritten by an attempt with its id', async () => {
    const storage = indexedDbAttempts();
    await storage.load(bakery);
    await plant('attempt-1', { ...fromTheFuture, id: 'attempt-1' });
    expect(await storage.save(begun)).toEqual({ kind: 'conflict' });
    expect(await behindItsBack((database) => database.get('attempts', 'attempt-1'))).toMatchObject({ format: 2 });
  });
});
