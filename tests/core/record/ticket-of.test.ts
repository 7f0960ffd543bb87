import { describe, expect, test } from 'vitest';
import { hash16 } from '../../../src/core/armor/hash.ts';
import { ticketOf } from '../../../src/core/record/ticket-of.ts';
import { attemptOf, chosen, debriefed, rewound } from '../../fixtures/attempts.ts';
import { fullOpened, plainOpened } from '../../fixtures/opened.ts';

const played = [
  chosen('busy-counter', 'one-moment', 5100),
  debriefed('door-shut', 5200),
  rewound('busy-counter', 5300),
  chosen('busy-counter', 'take-in-glasses', 5400),
  debriefed('quiet-shop', 5500),
];
const attempts = [
  attemptOf(played, { id: 'first', lesson: 'optician' }),
  attemptOf([chosen('greet', 'nod', 5000)], { id: 'under-way', lesson: 'terrace' }),
  attemptOf([chosen('choose', 'both', 4000), debriefed('happy', 4100)], { id: 'before', lesson: 'two-cheeses' }),
  attemptOf([chosen('greet', 'nod', 6000), debriefed('happy', 6100)], { id: 'other', lesson: 'bakery' }),
];

describe('A ticket', () => {
  test('says what was chosen first in the lessons of the assignment that were finished since it was opened', () => {
    expect(ticketOf(fullOpened, attempts, 10_000)).toEqual({
      assignment: '00c0ffee',
      registration: 'aaaa111111',
      madeAtMillis: 10_000,
      mode: 'coach',
      name: 'Sem',
      lessons: [{ lesson: hash16('optician'), version: 1, choices: [hash16('one-moment')] }],
    });
  });

  test('holds no choices when the trainer asked only who finished', () => {
    const { masteryPercent: _, ...rest } = fullOpened.assignment;
    const opened = { ...fullOpened, assignment: { ...rest, mode: 'proof' } as const };
    expect(ticketOf(opened, attempts, 10_000)?.lessons).toEqual([{ lesson: hash16('optician'), version: 1 }]);
  });

  test('needs no name', () => {
    const { name: _, ...nameless } = fullOpened;
    expect(ticketOf(nameless, attempts, 10_000)?.name).toBe('');
  });

  test('is never made in practice', () => {
    expect(ticketOf(plainOpened, attempts, 10_000)).toBeUndefined();
  });

  test('is not made before a lesson is finished', () => {
    expect(ticketOf(fullOpened, attempts.slice(1), 10_000)).toBeUndefined();
  });
});
