import { expect, test } from 'vitest';
import { chooseNext } from '../../../src/core/attempt/choose-next.ts';
import { progressOf } from '../../../src/core/attempt/progress.ts';
import { attemptOf, chosen, debriefed, rewound } from '../../fixtures/attempts.ts';

test('without attempts nothing is completed or under way', () => {
  expect(progressOf([])).toEqual({ completed: false });
});

test('an attempt without a choice is not under way', () => {
  expect(progressOf([attemptOf([])])).toEqual({ completed: false });
});

test('an attempt with choices is under way, with as many decisions answered as were chosen', () => {
  expect(progressOf([attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)])])).toEqual({
    completed: false,
    underWay: { answered: 2, touchedAtMillis: 2000 },
  });
});

test('an attempt whose debrief was seen is completed, and no longer under way', () => {
  expect(progressOf([attemptOf([chosen('greet', 'nod', 1000), debriefed('happy', 3000)])])).toEqual({
    completed: true,
  });
});

test('going back to a decision takes it and what followed off the count, and keeps what was completed', () => {
  const events = [
    chosen('greet', 'nod', 1000),
    chosen('offer', 'ask', 2000),
    chosen('pay', 'thank', 3000),
    debriefed('happy', 4000),
    rewound('offer', 5000),
  ];
  expect(progressOf([attemptOf(events)])).toEqual({
    completed: true,
    underWay: { answered: 1, touchedAtMillis: 5000 },
  });
});

test('going back to a decision that was never taken changes nothing', () => {
  expect(progressOf([attemptOf([chosen('greet', 'nod', 1000), rewound('elsewhere', 2000)])])).toEqual({
    completed: false,
    underWay: { answered: 1, touchedAtMillis: 2000 },
  });
});

test('of several attempts the one touched last says what is under way, and any of them what is completed', () => {
  const done = attemptOf([chosen('greet', 'nod', 1000), debriefed('happy', 2000)], { id: 'a' });
  const newer = attemptOf([chosen('greet', 'wait', 9000)], { id: 'b' });
  const older = attemptOf([chosen('greet', 'wait', 500)], { id: 'c' });
  expect(progressOf([newer, done])).toEqual({ completed: true, underWay: { answered: 1, touchedAtMillis: 9000 } });
  expect(progressOf([done, older])).toEqual({ completed: true });
});

test.each([
  ['the first lesson, when nothing was done', [{ completed: false }, { completed: false }], 0],
  ['the first that is not completed', [{ completed: true }, { completed: false }], 1],
  [
    'the one under way that was touched last',
    [
      { completed: false },
      { completed: false, underWay: { answered: 1, touchedAtMillis: 10 } },
      { completed: true, underWay: { answered: 2, touchedAtMillis: 20 } },
    ],
    2,
  ],
  ['the first again, when all are completed', [{ completed: true }, { completed: true }], 0],
  ['nothing, without lessons', [], -1],
] as const)('the next lesson is %s', (_, lessons, next) => {
  expect(chooseNext(lessons)).toBe(next);
});
