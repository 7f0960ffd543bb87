import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash16 } from '../../../src/core/armor/hash.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { walkLesson } from '../../../src/core/lesson/paths.ts';
import { attemptsFor, ticketLesson } from '../../../src/core/record/make-ticket.ts';
import { replayChoices } from '../../../src/core/record/replay-choices.ts';
import { sealedBytes, sealedText } from '../../../src/core/record/sealed-ticket.ts';
import { decodeTicket, encodeTicket, isName, type Ticket, toTheMinute } from '../../../src/core/record/ticket.ts';
import { everyLesson } from '../../fixtures/every-lesson.ts';
import { attemptsToFreeze } from '../../fixtures/frozen-attempts.ts';
import { fullOpened } from '../../fixtures/opened.ts';
import { optician } from '../../fixtures/optician.ts';

const ticket: Ticket = {
  assignment: '00c0ffee',
  registration: 'deadbeef00',
  madeAtMillis: Date.UTC(2026, 10, 26, 9, 14),
  mode: 'coach',
  name: 'Sem',
  lessons: [
    { lesson: hash16('terrace'), version: 1, choices: [1, 65_535, 300] },
    { lesson: hash16('optician'), version: 200, choices: [] },
  ],
};

test.each([
  ['with choices', ticket],
  ['without choices', { ...ticket, mode: 'proof', lessons: [{ lesson: 7, version: 1 }] } satisfies Ticket],
  ['without lessons or a name', { ...ticket, name: '', lessons: [] }],
])('a ticket %s comes back as it was', (_, made) => {
  expect(decodeTicket(encodeTicket(made))).toEqual({ ok: true, ticket: made });
});

test('a moment is kept to the minute, and never leaves what fits', () => {
  expect(toTheMinute(Date.UTC(2026, 10, 26, 9, 14, 59, 999))).toBe(Date.UTC(2026, 10, 26, 9, 14));
  expect(toTheMinute(0)).toBe(Date.UTC(2026, 0, 1));
  expect(new Date(toTheMinute(Number.MAX_SAFE_INTEGER)).getUTCFullYear()).toBe(2057);
});

describe('Bytes that are no ticket', () => {
  const bytes = encodeTicket(ticket);
  test.each([
    ['a later format', Uint8Array.of(4, ...bytes.slice(1)), 'newer'],
    ['format 0', Uint8Array.of(0, ...bytes.slice(1)), 'damaged'],
    ['nothing', new Uint8Array(), 'damaged'],
    ['half of it', bytes.slice(0, 20), 'damaged'],
    ['a name that is longer than the rest', Uint8Array.of(...bytes.slice(0, 13), 255, 255, 255, 127), 'damaged'],
    ['a name with a line break', encodeTicket({ ...ticket, name: 'Sem\n=1+1' }), 'damaged'],
    ['a name that is too long', encodeTicket({ ...ticket, name: 'x'.repeat(21) }), 'damaged'],
    ['a name that is no text', Uint8Array.of(...bytes.slice(0, 13), 2, 0xc3, 0x28), 'damaged'],
    [
      '41 lessons',
      encodeTicket({ ...ticket, lessons: Array.from({ length: 41 }, (_, lesson) => ({ lesson, version: 1 })) }),
      'damaged',
    ],
    [
      '31 choices',
      encodeTicket({ ...ticket, lessons: [{ lesson: 1, version: 1, choices: Array(31).fill(1) }] }),
      'damaged',
    ],
    [
      'the same lesson twice',
      encodeTicket({
        ...ticket,
        lessons: [
          { lesson: 1, version: 1 },
          { lesson: 1, version: 1 },
        ],
      }),
      'damaged',
    ],
    ['a version that is none', encodeTicket({ ...ticket, lessons: [{ lesson: 1, version: 0 }] }), 'damaged'],
    ['something behind it', Uint8Array.of(...bytes, 1), 'damaged'],
    ['a million choices', Uint8Array.of(...bytes.slice(0, 17), 1, 0, 1, 1, 192, 132, 61), 'damaged'],
  ])('%s', (_, given, fault) => {
    expect(decodeTicket(given)).toEqual({ ok: false, fault });
  });

  test('no bytes at all make the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(2, 3), (rest, head) => {
        const read = decodeTicket(Uint8Array.of(head, ...rest));
        if (read.ok) expect(isName(read.ticket.name)).toBe(true);
        else expect(read.fault).toBe('damaged');
      }),
    );
  });
});

test('the length of a ticket does not tell which way somebody went', () => {
  const lengths = [...walkLesson(optician)].map(({ steps }) => {
    const choices = steps.map(({ option }) => hash16(option.id));
    return encodeTicket({ ...ticket, lessons: [{ lesson: hash16('optician'), version: 2, choices }] }).length;
  });
  expect(new Set(lengths).size).toBe(1);
});

describe('The envelope', () => {
  test.each([
    ['from a later version', Uint8Array.of(2, 1), 'newer'],
    ['of format 0', Uint8Array.of(0, 1), 'damaged'],
    ['that is empty', new Uint8Array(), 'damaged'],
  ])('one %s is %s', (_, body, fault) => {
    expect(sealedBytes(body)).toBe(fault);
  });

  test('the longest first tries at any six lessons, with a long name, are a text of at most 300 letters', () => {
    const longest = everyLesson
      .map((lesson) => ({
        lesson: hash16(lesson.id),
        version: lesson.version,
        choices: Array.from(
          { length: Math.max(...[...walkLesson(lesson)].map(({ steps }) => steps.length)) },
          () => 65_535,
        ),
      }))
      .toSorted((one, other) => other.choices.length - one.choices.length)
      .slice(0, 6);
    const words = encodeTicket({ ...ticket, name: 'x'.repeat(20), lessons: longest });
    // What sealing adds: an encapsulated key of 32 bytes and a tag of 16.
    expect(sealedText(new Uint8Array(words.length + 48)).length).toBeLessThanOrEqual(300);
  });
});

describe('What of an attempt goes into a ticket', () => {
  const finished = finishedAttempts();
  const opened = { ...fullOpened, openedAtMillis: 10, added: [{ lesson: 'terrace' as LessonId, atMillis: 50 }] };

  test('its first try', () => {
    for (const [attempt, lesson] of finished) {
      const made = ticketLesson(attempt, 'coach');
      const step = replay(lesson, attempt);
      const firstTry = step.ok ? step.state.firstTry.map(({ option }) => hash16(option.id)) : [];
      expect(made).toEqual({ lesson: hash16(lesson.id), version: lesson.version, choices: firstTry });
    }
  });

  test('for proof, no choices', () => {
    const [[attempt] = []] = finished;
    expect(attempt && ticketLesson(attempt, 'proof')).toEqual({
      lesson: hash16(attempt?.lesson ?? ''),
      version: attempt?.lessonVersion,
    });
  });

  test.each([
    [
      'finished before the lesson was asked for',
      attemptOf([
        ['chosen', 1],
        ['debriefed', 9],
      ]),
    ],
    [
      'with a choice from before the lesson was asked for',
      attemptOf([
        ['chosen', 9],
        ['debriefed', 20],
      ]),
    ],
    ['that is not finished', attemptOf([['chosen', 20]])],
    [
      'at a lesson that a later revision brought, from before that',
      attemptOf(
        [
          ['chosen', 20],
          ['debriefed', 60],
        ],
        'terrace',
      ),
    ],
    [
      'at a lesson that nobody asked for',
      attemptOf(
        [
          ['chosen', 70],
          ['debriefed', 80],
        ],
        'soap',
      ),
    ],
  ])('nothing of an attempt %s', (_, attempt) => {
    expect(attemptsFor(opened, [attempt])).toEqual(new Map());
  });

  test('of several attempts the one that was finished first after its lesson was asked for', () => {
    const attempts = [30, 9, 12, 40].map((atMillis) => attemptOf([['debriefed', atMillis]]));
    expect(attemptsFor(opened, attempts)).toEqual(new Map([['optician', attempts[2]]]));
  });

  /** An attempt at the optician with one event of each kind at a time of its own. */
  function attemptOf(happened: readonly (readonly ['chosen' | 'debriefed', number])[], lesson = 'optician'): Attempt {
    const events = happened.map(([type, atMillis]) =>
      type === 'chosen'
        ? { type, scene: 'busy-counter', option: 'one-moment', atMillis }
        : { type, ending: 'door-shut', atMillis },
    );
    return {
      format: 1,
      id: 'a',
      lesson,
      lessonVersion: 2,
      seed: 1,
      startedAtMillis: 0,
      events,
    } as unknown as Attempt;
  }
});

describe('Choices are played again in the lesson as it is now', () => {
  test('every path of every lesson leads where it led', () => {
    for (const lesson of everyLesson)
      for (const path of walkLesson(lesson)) {
        const replayed = replayChoices(
          lesson,
          path.steps.map(({ option }) => hash16(option.id)),
        );
        expect(replayed.ok && replayed.state.firstEnding).toBe(path.ending);
      }
  });

  test('an option that has another name now is found', () => {
    const renamed = JSON.parse(
      JSON.stringify(optician).replaceAll('"id":"one-moment","was":[]', '"id":"a-moment","was":["one-moment"]'),
    );
    const choices = ['one-moment', 'offer-a-choice', 'two-minutes-then-ruud', 'let-him-go'].map(hash16);
    expect(replayChoices(renamed, choices)).toMatchObject({ ok: true, state: { firstEnding: 'quiet-shop' } });
  });

  test.each([
    ['nothing', []],
    ['a path that does not reach an ending', ['one-moment']],
    ['an option that is not there', ['fly-away']],
    [
      'a choice after the ending',
      ['one-moment', 'offer-a-choice', 'two-minutes-then-ruud', 'let-him-go', 'let-him-go'],
    ],
  ])('%s is refused', (_, ids) => {
    expect(replayChoices(optician, ids.map(hash16))).toEqual({ ok: false });
  });
});

function finishedAttempts() {
  return everyLesson.flatMap((lesson) =>
    attemptsToFreeze(lesson)
      .map(({ attempt }) => attempt)
      .filter(({ events }) => events.some(({ type }) => type === 'debriefed'))
      .map((attempt) => [attempt, lesson] as const),
  );
}
