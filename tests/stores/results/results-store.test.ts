import { describe, expect, test } from 'vitest';
import { armor } from '../../../src/core/armor/armor.ts';
import { assignmentCode } from '../../../src/core/assignment/assignment-code.ts';
import { sealedText } from '../../../src/core/record/sealed-ticket.ts';
import { memoryTickets } from '../../../src/storage/memory-tickets.ts';
import { assignmentOf, deskOf } from '../../fixtures/desks.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { asideIn, fileOf, namesIn, openStore, pasted } from '../../fixtures/results.ts';
import { otherKeys, playedLesson, sealedTicket, sealedTo, ticketOf, trainerKeys } from '../../fixtures/tickets.ts';

const praise = playedLesson(bakery, ['nod', 'ask', 'thank']);
const ofSam = ticketOf({ registration: '0000000001', name: 'Sam', lessons: [praise] });
const ofKim = ticketOf({ registration: '0000000002', name: 'Kim', lessons: [praise] });
const [samsText, kimsText] = [await sealedTicket(ofSam), await sealedTicket(ofKim)];
const toAnother = await sealedTicket(ofSam, otherKeys);
const newerWithin = sealedText(await sealedTo(trainerKeys.publicKey, Uint8Array.of(9)));
const nonsenseWithin = sealedText(await sealedTo(trainerKeys.publicKey, Uint8Array.of(2, 1)));
const registrations = Array.from({ length: 40 }, (_, at) => at.toString(16).padStart(10, '0'));
const fortyTexts = await Promise.all(
  registrations.map((registration) => sealedTicket(ticketOf({ registration, lessons: [praise] }))),
);

describe('taking in', () => {
  test('finds every ticket of a chat with noise around them', async () => {
    const store = await openStore();
    const chat = `[09:12] Sam: Hoi! Ik ben klaar 🎉\n> ${samsText.toLowerCase()}\n[09:14] Kim: ik ook\n${kimsText.replaceAll(/.{30}/g, '$&\n')} groetjes`;
    await store.takeIn(pasted(chat));
    expect(namesIn(store)).toEqual(['Kim', 'Sam']);
    expect(store.$intake.get()).toEqual({
      kind: 'done',
      taken: 2,
      again: 0,
      aside: 0,
      restored: false,
      stopped: false,
    });
    expect(store.$aside.get()).toEqual({ named: [], count: 0 });
  });

  test('opens tickets with older keys too', async () => {
    const store = await openStore({}, [otherKeys, trainerKeys]);
    await store.takeIn(pasted(samsText));
    expect(namesIn(store)).toEqual(['Sam']);
  });

  test('knows a ticket that came before, also after the page was closed', async () => {
    const tickets = memoryTickets();
    await (await openStore({ tickets })).takeIn(pasted(samsText));
    const store = await openStore({ tickets });
    await store.takeIn(pasted(`${samsText} ${kimsText} ${kimsText}`));
    expect(store.$intake.get()).toMatchObject({ kind: 'done', taken: 1, again: 2 });
    expect(namesIn(store)).toEqual(['Kim', 'Sam']);
  });

  test('takes what is asked meanwhile one after the other', async () => {
    const store = await openStore();
    await Promise.all([store.takeIn(pasted(samsText)), store.takeIn(pasted(kimsText))]);
    expect(namesIn(store)).toEqual(['Kim', 'Sam']);
  });

  test('does not take a link to the assignment in the same chat for a fault', async () => {
    const store = await openStore();
    await store.takeIn(pasted(`https://example.org/nl/assignment/#${assignmentCode(assignmentOf())} ${samsText}`));
    expect(store.$aside.get().count).toBe(0);
  });
});

describe('what is bad', () => {
  const damaged = samsText.replace(/.{4}$/, (end) => (end === '0000' ? '1111' : '0000'));
  const newerSeal = armor('ticket', Uint8Array.of(9, 1, 2, 3));

  test.each<[string, string, string]>([
    ['is cut off', samsText.slice(0, -20), 'cut-off'],
    ['is damaged', damaged, 'damaged'],
    ['is sealed in a newer way', newerSeal, 'newer'],
    ['is newer within the seal', newerWithin, 'newer'],
    ['holds nonsense within the seal', nonsenseWithin, 'damaged'],
    ['is sealed to another key', toAnother, 'other-key'],
    ['is a link to an assignment', assignmentCode(assignmentOf()), 'assignment-link'],
    ['holds no ticket', 'Hoi, ik ben klaar!', 'nothing-found'],
    ['is a backup of a newer version', '{"format": 2, "drawers": []}', 'newer'],
    ['is hostile', '{"__proto__": {"polluted": true}}', 'nothing-found'],
  ])('is put aside by name when it %s, and the rest comes in', async (_what, text, reason) => {
    const store = await openStore();
    await store.takeIn([fileOf('bad.txt', text), fileOf('kim.txt', kimsText)]);
    expect(store.$aside.get()).toEqual({
      named: [{ reason, source: 'bad.txt', beginning: expect.any(String) }],
      count: 1,
    });
    expect(namesIn(store)).toEqual(['Kim']);
  });

  test('is named with the beginning of its text', async () => {
    const store = await openStore();
    await store.takeIn(pasted(`  ${samsText.slice(0, -20)}`));
    expect(store.$aside.get().named).toEqual([
      { reason: 'cut-off', source: '', beginning: `${samsText.slice(0, 24)}…` },
    ]);
  });

  test.each([
    ['a file that is too large', async () => ({ ok: false, fault: 'too-large' }) as const, 'too-large'],
    ['a file that cannot be read', () => Promise.reject(new Error('Gone.')), 'unreadable'],
  ])('is named: %s', async (_what, read, reason) => {
    const store = await openStore();
    await store.takeIn([{ name: 'film.mp4', read }, fileOf('kim.txt', kimsText)]);
    expect(store.$aside.get().named).toEqual([{ reason, source: 'film.mp4', beginning: '' }]);
    expect(namesIn(store)).toEqual(['Kim']);
  });

  test('is a lesson that nobody can have played like that, named with whose it is', async () => {
    const store = await openStore();
    const ticket = ticketOf({
      name: 'Mo',
      lessons: [
        { ...praise, choices: [1, 2] },
        { ...praise, lesson: 9 },
      ],
    });
    await store.takeIn(pasted(await sealedTicket(ticket)));
    expect(store.$aside.get().named).toEqual([
      { reason: 'impossible', source: '', beginning: '', person: 'Mo', lesson: 'bakery' },
      { reason: 'unknown-lesson', source: '', beginning: '', person: 'Mo' },
    ]);
  });

  test('is counted when there is too much of it to name', async () => {
    const store = await openStore();
    await store.takeIn(Array.from({ length: 250 }, (_, at) => fileOf(`${at}.txt`, 'nothing')));
    expect(store.$aside.get()).toMatchObject({ count: 250 });
    expect(store.$aside.get().named).toHaveLength(200);
  });

  test('can be opened later, when the key is back', async () => {
    const store = await openStore({}, []);
    await store.takeIn(pasted(samsText));
    expect(asideIn(store)).toEqual(['other-key']);
    await store.restore(pasted(JSON.stringify(deskOf([], [trainerKeys]))));
    expect(store.$intake.get()).toMatchObject({ restored: true, aside: 0 });
    expect(store.$desk.get().keys).toEqual([trainerKeys]);
    await store.takeIn(pasted(samsText));
    expect(namesIn(store)).toEqual(['Sam']);
  });

  test('is a backup that nobody asked to put back: its keys stay out', async () => {
    const store = await openStore();
    await store.takeIn(pasted(JSON.stringify(deskOf([], [otherKeys]))));
    expect(asideIn(store)).toEqual(['backup']);
    expect(store.$desk.get().keys).toEqual([trainerKeys]);
  });

  test('is the page itself when it came without cryptography', async () => {
    const sealing = {
      newKeys: async () => undefined,
      open: async () => ({ ok: false, fault: 'unavailable' }) as const,
      seal: async () => ({ ok: false, fault: 'unavailable' }) as const,
    };
    const store = await openStore({ sealing });
    await store.takeIn(pasted(samsText));
    expect(asideIn(store)).toEqual(['no-cryptography']);
  });
});

describe('a large batch', () => {
  const many = fortyTexts.join('\n');

  test('lets the page draw after every few tickets, and says how far it is', async () => {
    const seen: string[] = [];
    let look = (): void => {};
    const store = await openStore({ breathe: async () => look() });
    look = () => {
      const intake = store.$intake.get();
      if (intake.kind === 'working') seen.push(`${intake.done} of ${intake.of}`);
    };
    await store.takeIn(pasted(many));
    expect(seen.slice(0, 5)).toEqual(['8 of 41', '16 of 41', '24 of 41', '32 of 41', '40 of 41']);
  });

  test('can be stopped: what came in stays, and the rest is left', async () => {
    let press = (): void => {};
    const store = await openStore({ breathe: async () => press() });
    press = store.stop;
    await store.takeIn(pasted(many));
    expect(store.$intake.get()).toMatchObject({ kind: 'done', taken: 8, stopped: true });
    expect(namesIn(store)).toHaveLength(8);
    press = () => {};
    await store.takeIn(pasted(many));
    expect(store.$intake.get()).toMatchObject({ taken: 32, again: 8, stopped: false });
  });
});
