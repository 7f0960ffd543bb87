import { expect, test } from 'vitest';
import { tear } from '../../src/drawings/tear.ts';

test('a torn edge stays within two units of the cut one and is the same every time', () => {
  const torn = tear('M0 0H100', 10);
  expect(tear('M0 0H100', 10)).toBe(torn);
  let height = 0;
  const heights: number[] = [];
  for (const [, rise] of torn.matchAll(/[Ml ]?-?\d+ ?(-?\d+)/g)) {
    height += Number(rise);
    heights.push(Math.abs(height));
  }
  expect(heights.length).toBe(11);
  expect(Math.max(...heights)).toBeLessThanOrEqual(2);
  expect(Math.max(...heights)).toBeGreaterThan(0);
});

test('a path command that cannot be torn is an error that names it', () => {
  expect(() => tear('M0 0A5 5 0 0 1 10 10')).toThrow('A');
});
