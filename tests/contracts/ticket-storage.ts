import { describe, expect, test } from 'vitest';
import type { KeptTicket } from '../../src/core/results/kept-ticket.ts';
import type { PageMark, TicketStorage } from '../../src/ports/ticket-storage.ts';
import { keptTicketOf } from '../fixtures/kept-tickets.ts';

const [first, second, third] = [keptTicketOf(1), keptTicketOf(2), keptTicketOf(3)];

/** Everything that is kept, page after page. */
export async function allTickets(storage: TicketStorage): Promise<readonly KeptTicket[]> {
  const all: KeptTicket[] = [];
  let from: PageMark | undefined;
  do {
    const page = await storage.read(from);
    if (!page.ok) throw new Error(`The storage failed: ${page.fault}.`);
    all.push(...page.tickets);
    from = page.next;
  } while (from !== undefined);
  return all;
}

/**
 * What every storage of tickets must do.
 *
 * @param create makes a storage that is empty
 */
export function describeTicketStorage(name: string, create: () => TicketStorage): void {
  describe(`${name}: what every storage of tickets does`, () => {
    test('nothing is kept at first', async () => {
      expect(await create().read()).toEqual({ ok: true, tickets: [], setAside: 0, newer: 0 });
    });

    test('tickets are read as they were, in the order in which they came', async () => {
      const storage = create();
      expect(await storage.keep([second, first])).toEqual({ ok: true });
      await storage.keep([third]);
      expect(await storage.read()).toEqual({ ok: true, tickets: [second, first, third], setAside: 0, newer: 0 });
    });

    test('a ticket that is kept already stays as it was', async () => {
      const storage = create();
      await storage.keep([first]);
      expect(await storage.keep([{ ...first, receivedAtMillis: 9000 }, second, second])).toEqual({ ok: true });
      expect(await allTickets(storage)).toEqual([first, second]);
    });

    test('more tickets than a page holds are all read, once each', async () => {
      const storage = create();
      const many = Array.from({ length: 1201 }, (_, at) => keptTicketOf(at));
      await storage.keep(many);
      expect((await allTickets(storage)).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    });

    test('the tickets of one assignment are erased, and no others', async () => {
      const storage = create();
      const other = keptTicketOf(4, { assignment: '0000000b' });
      await storage.keep([first, other, second]);
      expect(await storage.erase({ what: 'assignment', assignment: '0000000a' })).toEqual({ ok: true });
      expect(await allTickets(storage)).toEqual([other]);
    });

    test('tickets that came before a moment are erased, and none that came at it or after', async () => {
      const storage = create();
      const [old, exact] = [keptTicketOf(1, { receivedAtMillis: 999 }), keptTicketOf(2, { receivedAtMillis: 1000 })];
      await storage.keep([old, exact]);
      await storage.erase({ what: 'received-before', atMillis: 1000 });
      expect(await allTickets(storage)).toEqual([exact]);
    });

    test('everything is erased, and a ticket can then come anew', async () => {
      const storage = create();
      await storage.keep([first, second]);
      await storage.erase({ what: 'all' });
      expect(await allTickets(storage)).toEqual([]);
      await storage.keep([first]);
      expect(await allTickets(storage)).toEqual([first]);
    });

    test('two storages made apart know nothing of each other', async () => {
      await create().keep([first]);
      expect(await create().read()).toMatchObject({ tickets: [] });
    });
  });
}
