import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDesk, withAssignment } from '../../src/core/assignment/desk.ts';
import { indexedDbDesk } from '../../src/storage/indexed-db-desk.ts';
import { describeDeskStorage } from '../contracts/desk-storage.ts';
import { behindItsBack } from '../fixtures/database.ts';
import { deskOf, keptOf, keysOf } from '../fixtures/desks.ts';

const trainers = 'balie-trainer';
const desk = deskOf([keptOf()], [keysOf('a')]);

let databases = 0;

describeDeskStorage('IndexedDB', () => {
  databases++;
  return indexedDbDesk(`${trainers}-${databases}`);
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Puts a value where the desk is kept, whatever it is. */
async function plant(value: unknown): Promise<void> {
  await indexedDbDesk().load();
  await behindItsBack((database) => database.put('desk', value, 'desk'), trainers);
}

const kept = () => behindItsBack((database) => database.get('desk', 'desk'), trainers);
const aside = () => behindItsBack((database) => database.getAll('aside'), trainers);

describe('a desk in IndexedDB', () => {
  test('is there after the page is closed', async () => {
    await indexedDbDesk().change(() => desk);
    expect(await indexedDbDesk().load()).toMatchObject({ ok: true, desk });
  });

  test('keeps the changes of two tabs at the same moment', async () => {
    const [one, other] = [indexedDbDesk(), indexedDbDesk()];
    await Promise.all(
      ['1', '2', '3', '4'].map((digit, at) =>
        (at % 2 === 0 ? one : other).change((now) => withAssignment(now, keptOf({ id: digit.repeat(8) }))),
      ),
    );
    const loaded = await one.load();
    const ids = loaded.ok ? loaded.desk.assignments.map(({ draft }) => draft.id) : [];
    expect(ids.toSorted()).toEqual(['11111111', '22222222', '33333333', '44444444']);
  });

  test('is on disk before it is called kept', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await indexedDbDesk().change(() => desk);
    expect(asked).toHaveBeenLastCalledWith(['desk', 'aside'], 'readwrite', { durability: 'strict' });
  });
});

describe('what is no desk', () => {
  test.each([
    ['null', null],
    ['a text', 'my desk'],
    ['a desk with a key that is none', { ...desk, keys: [{ publicKey: 'abc', privateKey: 'def' }] }],
  ])('such as %s is put aside when it is found, and told of once', async (_what, value) => {
    await plant(value);
    const storage = indexedDbDesk();
    expect(await storage.load()).toEqual({ ok: true, desk: emptyDesk, setAside: true });
    expect(await storage.load()).toEqual({ ok: true, desk: emptyDesk, setAside: false });
    expect(await aside()).toEqual([value]);
  });

  test('is put aside by a change too', async () => {
    await plant('my desk');
    expect(await indexedDbDesk().change(() => desk)).toEqual({ ok: true, desk });
    expect(await aside()).toEqual(['my desk']);
  });

  test('stays where it is when there is no room to put it aside', async () => {
    await plant('my desk');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    });
    expect(await indexedDbDesk().change(() => desk)).toEqual({ ok: false, fault: 'full' });
    expect(await kept()).toBe('my desk');
  });
});

test('a change that could not be read again is refused, and what is kept stays', async () => {
  const storage = indexedDbDesk();
  await storage.change(() => desk);
  expect(await storage.change(() => deskOf([keptOf({ title: 'x'.repeat(41) })]))).toMatchObject({ ok: false });
  expect(await storage.load()).toMatchObject({ desk });
});

test('a desk of a newer format is left alone', async () => {
  const fromTheFuture = { format: 2, drawers: [] };
  await plant(fromTheFuture);
  const storage = indexedDbDesk();
  expect(await storage.load()).toEqual({ ok: false, fault: 'newer' });
  expect(await storage.change(() => desk)).toEqual({ ok: false, fault: 'newer' });
  expect(await kept()).toEqual(fromTheFuture);
});

describe('a browser', () => {
  test('without IndexedDB keeps no desk', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await indexedDbDesk().load()).toEqual({ ok: false, fault: 'unavailable' });
    expect(await indexedDbDesk().change(() => desk)).toEqual({ ok: false, fault: 'unavailable' });
  });

  test('without room keeps the desk as it was', async () => {
    const storage = indexedDbDesk();
    await storage.change(() => desk);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    });
    expect(await storage.change(() => emptyDesk)).toEqual({ ok: false, fault: 'full' });
    put.mockRestore();
    expect(await storage.load()).toMatchObject({ desk });
  });
});
