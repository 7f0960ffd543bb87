import { expect, test } from 'vitest';
import { masteryOf } from '../../../src/core/scoring/mastery.ts';
import { chosen, stateAfter } from '../../fixtures/attempts.ts';
import { bakery } from '../../fixtures/lessons.ts';

/** 9 points of 9. */
const best = stateAfter(bakery, [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')]).firstTry;
/** 3 points of 6. */
const half = stateAfter(bakery, [chosen('greet', 'wait'), chosen('offer', 'guess')]).firstTry;

test('the points of all lessons are taken together, so that every decision weighs the same', () => {
  expect(masteryOf([best, half], 2, 80)).toEqual({ kind: 'met', raw: 12, max: 15 });
  expect(masteryOf([best, half], 2, 81)).toEqual({ kind: 'not-met', raw: 12, max: 15 });
});

test('a score that is exactly met is met, whatever division makes of it', () => {
  const third = [half, half.slice(1), half.slice(1)];
  expect(masteryOf(third, 3, 41)).toEqual({ kind: 'met', raw: 5, max: 12 });
  expect(masteryOf(third, 3, 42)).toEqual({ kind: 'not-met', raw: 5, max: 12 });
});

test('nothing is said before every lesson is finished', () => {
  expect(masteryOf([best], 2, 1)).toEqual({ kind: 'unfinished' });
  expect(masteryOf([], 1, 1)).toEqual({ kind: 'unfinished' });
});

test('who decided nothing has met nothing', () => {
  expect(masteryOf([[]], 1, 1)).toEqual({ kind: 'not-met', raw: 0, max: 0 });
});
