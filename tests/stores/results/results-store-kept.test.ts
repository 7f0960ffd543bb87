import { describe, expect, test } from 'vitest';
import { memoryTickets } from '../../../src/storage/memory-tickets.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { asideIn, namesIn, openStore, pasted } from '../../fixtures/results.ts';
import { playedLesson, sealedTicket, ticketOf } from '../../fixtures/tickets.ts';

const praise = playedLesson(bakery, ['nod', 'ask', 'thank']);
const ofSam = ticketOf({ registration: '0000000001', name: 'Sam', lessons: [praise] });
const ofKim = ticketOf({ registration: '0000000002', name: 'Kim', lessons: [praise] });
const [samsText, kimsText] = [await sealedTicket(ofSam), await sealedTicket(ofKim)];

describe('what is kept', () => {
  test('is shown when the page opens again', async () => {
    const tickets = memoryTickets();
    await (await openStore({ tickets })).takeIn(pasted(samsText));
    expect(namesIn(await openStore({ tickets }))).toEqual(['Sam']);
  });

  test('is given back as it came', async () => {
    const store = await openStore();
    await store.takeIn(pasted(`${samsText} ${await sealedTicket({ ...ofKim, assignment: '0000000b' })}`));
    expect(await store.sealedTexts('0000000a')).toEqual([samsText]);
  });

  test('is erased for one assignment, and the others stay', async () => {
    const store = await openStore();
    await store.takeIn(pasted(`${samsText} ${await sealedTicket({ ...ofKim, assignment: '0000000b' })}`));
    await store.erase({ what: 'assignment', assignment: '0000000a' });
    expect(store.$results.get().map(({ assignment }) => assignment)).toEqual(['0000000b']);
    await store.takeIn(pasted(samsText));
    expect(namesIn(store).toSorted()).toEqual(['Kim', 'Sam']);
  });

  test('is erased as a whole', async () => {
    const store = await openStore();
    await store.takeIn(pasted(samsText));
    await store.erase({ what: 'all' });
    expect(store.$results.get()).toEqual([]);
  });

  test('is counted for its assignment when it came more than twelve months ago', async () => {
    const tickets = memoryTickets();
    await (await openStore({ tickets, now: () => Date.UTC(2025, 10, 26) })).takeIn(pasted(samsText));
    await (await openStore({ tickets, now: () => Date.UTC(2025, 10, 28) })).takeIn(pasted(kimsText));
    const store = await openStore({ tickets });
    expect(store.$old.get()).toEqual(new Map([['0000000a', 1]]));
  });

  test('is nothing in a browser that keeps nothing, which is told, and the results are there', async () => {
    const tickets = {
      keep: async () => ({ ok: false, fault: 'unavailable' }) as const,
      read: async () => ({ ok: false, fault: 'unavailable' }) as const,
      erase: async () => ({ ok: false, fault: 'unavailable' }) as const,
    };
    const store = await openStore({ tickets });
    await store.takeIn(pasted(samsText));
    expect(store.$notices.get()).toEqual(['not-kept-unavailable']);
    expect(namesIn(store)).toEqual(['Sam']);
  });
});

test('a lesson that cannot be had now is named, and its tickets count when the page is opened again', async () => {
  const tickets = memoryTickets();
  const store = await openStore({ tickets, sheet: async () => undefined });
  await store.takeIn(pasted(samsText));
  expect(asideIn(store)).toEqual(['lesson-unavailable']);
  expect((await openStore({ tickets })).$results.get()).toMatchObject([{ lessons: [{ finished: 1 }] }]);
});
