import { expect, test } from 'vitest';
import { chooseNext } from '../../../src/core/attempt/choose-next.ts';
import { progressOf } from '../../../src/core/attempt/progress.ts';
import { attemptOf, chosen, debriefed, rewound } from '../../fixtures/attempts.ts';

const lesson = { version: 1, trunk: ['greet', 'offer', 'pay'] };

test('without attempts nothing is completed or under way', () => {
  expect(progressOf([], lesson)).toEqual({ completed: false });
});

test('an attempt without a choice is not under way', () => {
  expect(progressOf([attemptOf([])], lesson)).toEqual({ completed: false });
});

test('an attempt with choices is under way, with as many decisions answered as were chosen', () => {
  expect(progressOf([attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)])], lesson)).toEqual({
    completed: false,
    underWay: { answered: 2, touchedAtMillis: 2000 },
  });
});

test('a recovery scene is no decision of its own', () => {
  const events = [chosen('greet', 'nod', 1000), chosen('phone', 'listen', 2000), chosen('offer', 'ask', 3000)];
  expect(progressOf([attemptOf(events)], lesson).underWay?.answered).toBe(2);
});

test('an attempt whose debrief was seen is completed, and no longer under way', () => {
  expect(progressOf([attemptOf([chosen('greet', 'nod', 1000), debriefed('happy', 3000)])], lesson)).toEqual({
    completed: true,
  });
});

test('what was completed stays completed while it is tried differently, and after', () => {
  const done = [chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000), debriefed('happy', 3000)];
  const again = [...done, rewound('offer', 4000)];
  expect(progressOf([attemptOf(again)], lesson)).toEqual({ completed: true });
  expect(progressOf([attemptOf([...again, chosen('offer', 'wait', 5000)])], lesson)).toEqual({ completed: true });
});

test('going back to a decision takes it and what followed off the count', () => {
  const events = [chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000), rewound('offer', 3000)];
  expect(progressOf([attemptOf(events)], lesson).underWay?.answered).toBe(1);
  expect(progressOf([attemptOf([chosen('greet', 'nod', 1000), rewound('pay', 2000)])], lesson).underWay?.answered).toBe(
    1,
  );
});

test('an attempt at another version of the lesson is not under way, but may have completed it', () => {
  const begun = attemptOf([chosen('greet', 'nod', 1000)]);
  const done = attemptOf([chosen('greet', 'nod', 1000), debriefed('happy', 2000)]);
  expect(progressOf([begun], { ...lesson, version: 2 })).toEqual({ completed: false });
  expect(progressOf([done], { ...lesson, version: 2 })).toEqual({ completed: true });
});

test('of several attempts the one touched last says what is under way, and any of them what is completed', () => {
  const done = attemptOf([chosen('greet', 'nod', 1000), debriefed('happy', 2000)], { id: 'a' });
  const newer = attemptOf([chosen('greet', 'wait', 9000)], { id: 'b' });
  const older = attemptOf([chosen('greet', 'wait', 500)], { id: 'c' });
  expect(progressOf([newer, done], lesson)).toEqual({
    completed: true,
    underWay: { answered: 1, touchedAtMillis: 9000 },
  });
  expect(progressOf([done, older], lesson)).toEqual({ completed: true });
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
