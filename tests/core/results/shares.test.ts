import { describe, expect, test } from 'vitest';
import { shares } from '../../../src/core/results/shares.ts';

describe('shares', () => {
  test.each([
    [
      [11, 3, 10],
      [46, 12, 42],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 5],
      [0, 100],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('of %j are %j percent', (counts, percents) => {
    expect(shares(counts)).toEqual(percents);
  });
});
