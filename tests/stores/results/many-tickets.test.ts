import { expect, test } from 'vitest';
import { sealedText } from '../../../src/core/record/sealed-ticket.ts';
import { encodeTicket, type Ticket } from '../../../src/core/record/ticket.ts';
import type { Sealing } from '../../../src/ports/sealing.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { openStore, pasted } from '../../fixtures/results.ts';
import { teamTickets } from '../../fixtures/team.ts';

/** Seals nothing: the time that cryptography takes is not what is measured here. */
const unsealed: Sealing = {
  newKeys: async () => ({ publicKey: '', privateKey: '' }),
  seal: async (_key, words) => ({ ok: true, sealed: words }),
  open: async (_key, sealed) => ({ ok: true, words: sealed.slice(32) }),
};

/** Sealed as nobody seals: something of its own that tells it from others, then the words. */
function asText(ticket: Ticket, at: number): string {
  const own = new Uint8Array(32);
  new DataView(own.buffer).setUint32(0, at);
  return sealedText(Uint8Array.of(...own, ...encodeTicket(ticket)));
}

const texts = teamTickets([bakery], 10_000).map(asText);

/** Takes in so many, and says how long each took and how often the page could draw meanwhile. */
async function measure(count: number) {
  let breaths = 0;
  const breathe = async (): Promise<void> => {
    breaths++;
  };
  const store = await openStore({ sealing: unsealed, breathe });
  const text = texts.slice(0, count).join('\n');
  const startMillis = performance.now();
  await store.takeIn(pasted(text));
  const millisEach = (performance.now() - startMillis) / count;
  const people = store.$results.get()[0]?.people.length;
  return { people, millisEach, breaths };
}

test('ten thousand tickets are all counted, and each takes no longer than when there are a thousand', async () => {
  await measure(1000);
  const [few, many] = [await measure(1000), await measure(10_000)];
  expect([few.people, many.people]).toEqual([1000, 10_000]);
  // What grows with the number would be ten; less than half of that is a busy machine.
  expect(many.millisEach / few.millisEach).toBeLessThan(5);
});

test('the page can draw at least once for every eight tickets', async () => {
  const { breaths } = await measure(1000);
  expect(breaths).toBeGreaterThanOrEqual(1000 / 8);
});
