import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indexedDbTickets } from '../../src/storage/indexed-db-tickets.ts';
import { allTickets, describeTicketStorage } from '../contracts/ticket-storage.ts';
import { behindItsBack } from '../fixtures/database.ts';
import { keptTicketOf } from '../fixtures/kept-tickets.ts';

const name = 'balie-tickets';
const [first, second] = [keptTicketOf(1), keptTicketOf(2)];

let databases = 0;

describeTicketStorage('IndexedDB', () => {
  databases++;
  return indexedDbTickets(`${name}-${databases}`);
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Puts a value where tickets are kept, whatever it is. The database must be there already. */
const plant = (value: unknown) => behindItsBack((database) => database.add('tickets', value), name);
const kept = () => behindItsBack((database) => database.getAll('tickets'), name);
const aside = () => behindItsBack((database) => database.getAll('aside'), name);

describe('tickets in IndexedDB', () => {
  test('are there after the page is closed', async () => {
    await indexedDbTickets().keep([first]);
    expect(await allTickets(indexedDbTickets())).toEqual([first]);
  });

  test('that two tabs take in at the same moment are kept once', async () => {
    const [one, other] = [indexedDbTickets(), indexedDbTickets()];
    await Promise.all([one.keep([first, second]), other.keep([second, first])]);
    expect(await allTickets(one)).toEqual([first, second]);
  });

  test('are on disk before they are called kept', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await indexedDbTickets().keep([first]);
    expect(asked).toHaveBeenLastCalledWith('tickets', 'readwrite', { durability: 'strict' });
  });

  test('are kept all or none', async () => {
    const storage = indexedDbTickets();
    await storage.keep([]);
    const { add } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ticket) {
      if (ticket === second) throw new DOMException('The device is full.', 'QuotaExceededError');
      return add.call(this, ticket);
    });
    expect(await storage.keep([first, second])).toEqual({ ok: false, fault: 'full' });
    spy.mockRestore();
    expect(await allTickets(storage)).toEqual([]);
  });
});

describe('what is no ticket', () => {
  test.each([
    ['a text', 'BALIE-T01'],
    ['nothing but a number', 7],
    ['a ticket under the id of another', { ...first, id: second.id }],
    ['a ticket of no assignment', { ...first, assignment: '__proto__' }],
    ['a ticket without its sealed bytes', { ...first, sealed: 'gone' }],
  ])('such as %s is moved aside when it is found, and told of once', async (_what, value) => {
    const storage = indexedDbTickets();
    await storage.keep([second]);
    await behindItsBack((database) => database.clear('tickets'), name);
    await plant(value);
    expect(await storage.read()).toEqual({ ok: true, tickets: [], setAside: 1, newer: 0 });
    expect(await storage.read()).toMatchObject({ setAside: 0 });
    expect(await aside()).toMatchObject([{ value }]);
  });

  test('is gone too when everything is erased', async () => {
    const storage = indexedDbTickets();
    await storage.keep([first]);
    await plant('BALIE-T01');
    await storage.read();
    await storage.erase({ what: 'all' });
    expect([await kept(), await aside()]).toEqual([[], []]);
  });
});

test('a ticket of a newer format is counted and left where it is', async () => {
  const storage = indexedDbTickets();
  const fromTheFuture = { format: 2, id: 'later', words: 'unknown' };
  await storage.keep([first]);
  await plant(fromTheFuture);
  expect(await storage.read()).toEqual({ ok: true, tickets: [first], setAside: 0, newer: 1 });
  expect(await kept()).toEqual([first, fromTheFuture]);
});

test('a browser without IndexedDB keeps no tickets', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const fault = { ok: false, fault: 'unavailable' };
  const storage = indexedDbTickets();
  expect([await storage.keep([first]), await storage.read(), await storage.erase({ what: 'all' })]).toEqual([
    fault,
    fault,
    fault,
  ]);
});
