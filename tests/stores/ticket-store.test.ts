import { describe, expect, test } from 'vitest';
import { unarmor } from '../../src/core/armor/armor.ts';
import { hash16 } from '../../src/core/armor/hash.ts';
import type { OpenedAssignment } from '../../src/core/assignment/opened.ts';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import { sealContext, sealedBytes } from '../../src/core/record/sealed-ticket.ts';
import { decodeTicket, toTheMinute } from '../../src/core/record/ticket.ts';
import type { LessonWords } from '../../src/core/record/told-lesson.ts';
import { createTicketStore, type TicketEnvironment } from '../../src/stores/ticket-store.ts';
import { fullAssignment, publicKey } from '../fixtures/assignments.ts';
import { attemptOf, chosen, debriefed } from '../fixtures/attempts.ts';
import { bakery } from '../fixtures/lessons.ts';
import { fullOpened, plainOpened } from '../fixtures/opened.ts';

const words: LessonWords = {
  graph: bakery,
  shorts: { greet: { nod: 'Je knikt' }, offer: { ask: 'Je vraagt door' }, pay: { thank: 'Je bedankt' } },
};
const played = [chosen('greet', 'nod', 5100), chosen('offer', 'ask', 5200), chosen('pay', 'thank', 5300)];
const finished = attemptOf([...played, debriefed('praise', 5400)]);
const now = Date.UTC(2026, 10, 26, 9, 14, 30);

const opened: OpenedAssignment = { ...fullOpened, assignment: { ...fullAssignment, lessons: ['bakery' as LessonId] } };

/** Seals nothing: what was to be sealed, for whom and as what can be seen. */
const environment: TicketEnvironment = {
  sealing: async () => ({
    seal: async (key, bytes, context) =>
      key === publicKey && context === sealContext ? { ok: true, sealed: bytes } : { ok: false, fault: 'bad-key' },
  }),
  wordsOf: async () => words,
  now: () => now,
};

async function ticketOf(given: OpenedAssignment, changes: Partial<TicketEnvironment> = {}, attempts = [finished]) {
  const store = createTicketStore({ ...environment, ...changes });
  await store.make(given, attempts);
  return store.$ticket.get();
}

test('a ticket says in words what it holds', async () => {
  expect(await ticketOf(opened)).toEqual({
    kind: 'made',
    ticket: {
      text: expect.any(String),
      name: 'Sem',
      madeAtMillis: now,
      lines: [{ lesson: 'bakery', choices: ['Je knikt', 'Je vraagt door', 'Je bedankt'] }],
      mastery: 'met',
    },
  });
});

test('its text holds that and nothing else, sealed for the trainer', async () => {
  const state = await ticketOf(opened);
  const [found] = unarmor(state.kind === 'made' ? state.ticket.text : '');
  const bytes = found?.ok && found.kind === 'ticket' ? sealedBytes(found.body) : 'damaged';
  expect(typeof bytes === 'string' ? bytes : decodeTicket(bytes)).toEqual({
    ok: true,
    ticket: {
      assignment: '00c0ffee',
      registration: 'aaaa111111',
      madeAtMillis: toTheMinute(now),
      mode: 'coach',
      name: 'Sem',
      lessons: [{ lesson: hash16('bakery'), version: 1, choices: ['nod', 'ask', 'thank'].map(hash16) }],
    },
  });
});

test('only whether lessons were finished is told where no more is asked, and no words are fetched for it', async () => {
  const { masteryPercent: _, ...rest } = opened.assignment;
  const proof: OpenedAssignment = { ...opened, assignment: { ...rest, mode: 'proof' } };
  const state = await ticketOf(proof, { wordsOf: async () => undefined });
  expect(state).toMatchObject({ kind: 'made', ticket: { lines: [{ lesson: 'bakery' }] } });
  expect(JSON.stringify(state)).not.toContain('choices');
});

test('what the trainer will see of the score is told before all is finished too', async () => {
  const more = { ...opened, assignment: { ...opened.assignment, lessons: ['bakery', 'optician'] as LessonId[] } };
  expect(await ticketOf(more)).toMatchObject({ ticket: { mastery: 'unfinished' } });
});

test('choices that the lesson of today does not know are on the ticket, and cannot be told', async () => {
  const other = attemptOf([chosen('greet', 'bow', 5100), debriefed('happy', 5400)]);
  const state = await ticketOf(opened, {}, [other]);
  expect(state).toMatchObject({ kind: 'made', ticket: { lines: [{ lesson: 'bakery', choices: undefined }] } });
  expect(state.kind === 'made' && state.ticket.mastery).toBeUndefined();
});

describe('There is no ticket', () => {
  test('in practice', async () => {
    expect(await ticketOf(plainOpened)).toEqual({ kind: 'none' });
  });

  test('before anything is finished', async () => {
    expect(await ticketOf(opened, {}, [attemptOf(played)])).toEqual({ kind: 'none' });
  });

  test('while its words cannot be shown', async () => {
    expect(await ticketOf(opened, { wordsOf: async () => undefined })).toEqual({ kind: 'failed', fault: 'not-loaded' });
  });

  test('while what seals it cannot be fetched', async () => {
    expect(await ticketOf(opened, { sealing: async () => undefined })).toEqual({ kind: 'failed', fault: 'not-loaded' });
  });

  test.each(['unavailable', 'bad-key'] as const)('when sealing fails: %s', async (fault) => {
    const sealing = async () => ({ seal: async () => ({ ok: false, fault }) as const });
    expect(await ticketOf(opened, { sealing })).toEqual({ kind: 'failed', fault });
  });
});

test('of two tickets that are made at once the one asked for last is shown', async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  const wordsOf = async () => {
    asked++;
    if (asked === 1) await held;
    return words;
  };
  const store = createTicketStore({ ...environment, wordsOf });
  const first = store.make(opened, [finished]);
  await store.make({ ...opened, name: 'Sam' }, [finished]);
  letGo();
  await first;
  expect(store.$ticket.get()).toMatchObject({ ticket: { name: 'Sam' } });
});
