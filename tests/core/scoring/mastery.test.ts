import { expect, test } from 'vitest';
import { masteryOf } from '../../../src/core/scoring/mastery.ts';

const best = { raw: 9, max: 9 };
const half = { raw: 3, max: 6 };

test('the points of all lessons are taken together, so that every decision weighs the same', () => {
  expect(masteryOf([best, half], 2, 80)).toBe('met');
  expect(masteryOf([best, half], 2, 81)).toBe('not-met');
});

test('a score that is exactly met is met, whatever division makes of it', () => {
  expect(masteryOf([{ raw: 87, max: 300 }], 1, 29)).toBe('met');
  expect(masteryOf([{ raw: 86, max: 300 }], 1, 29)).toBe('not-met');
});

test('nothing is said before every lesson is finished', () => {
  expect(masteryOf([best], 2, 1)).toBe('unfinished');
  expect(masteryOf([], 1, 1)).toBe('unfinished');
});

test('who decided nothing has met nothing', () => {
  expect(masteryOf([{ raw: 0, max: 0 }], 1, 1)).toBe('not-met');
});
