import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeColors, placeStyles, shopStyles } from '../../src/drawings/places/place-colors.ts';
import { placeIds, placeOf } from '../../src/drawings/places/places.ts';
import { readTokens } from '../../src/styles/read-tokens.ts';
import { contrast, luminance } from '../fixtures/contrast.ts';
import { difference } from './oklab.ts';

const tokens = readTokens(readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'));

/** CIE lightness, 0 (black) to 100 (white). */
const lightness = (hex: string): number => {
  const y = luminance(hex);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

const pairs = placeIds.flatMap((one, i) => placeIds.slice(i + 1).map((other) => [one, other] as const));

describe.each(['day', 'night'] as const)('by %s', (time) => {
  const token = (name: string): string => tokens[time][name] ?? '';

  test.each(placeIds)('cream letters are easy to read on the counter of %s', (id) => {
    expect(contrast(token('cream'), placeOf(id)[time].counter)).toBeGreaterThanOrEqual(7);
  });

  test.each(placeIds)('the ochre ring of the focus is seen on the counter of %s', (id) => {
    expect(contrast(token('ochre'), placeOf(id)[time].counter)).toBeGreaterThanOrEqual(3);
  });

  test.each(placeIds)('the emblem of %s is seen on its sign', (id) => {
    const sign = placeColors(id)[time].sign ?? '';
    expect(contrast(token('cream'), sign)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ochre'), sign)).toBeGreaterThanOrEqual(3);
  });
});

test.each(placeIds)('people stand out from the wall of %s: light by day, dark by night', (id) => {
  const { day, night } = placeOf(id);
  expect(lightness(day.wall)).toBeGreaterThanOrEqual(75);
  expect(lightness(night.wall)).toBeLessThanOrEqual(32);
});

test.each(placeIds)('the colors of %s hide no token of the page but the counter', (id) => {
  const own = Object.keys(placeOf(id).day);
  expect(own.filter((name) => name in tokens.day)).toEqual(['counter']);
});

test('no two counters look alike', () => {
  const near = pairs.filter(([one, other]) => difference(placeOf(one).day.counter, placeOf(other).day.counter) < 0.05);
  expect(near).toEqual([]);
});

test('no two walls look alike by day', () => {
  const near = pairs.filter(([one, other]) => difference(placeOf(one).day.wall, placeOf(other).day.wall) < 0.025);
  expect(near).toEqual([]);
});

test('the styles of a place name its colors for day and night once', () => {
  const styles = placeStyles(['bank', 'bank']);
  expect(styles.match(/\[data-place=bank]/g)).toHaveLength(2);
  expect(styles).toContain(`--wall:${placeOf('bank').day.wall}`);
  expect(styles.split('prefers-color-scheme:dark')[1]).toContain(`--wall:${placeOf('bank').night.wall}`);
});

test('from the street only the counter and the sign of a place have their colors', () => {
  const styles = shopStyles(['bank']);
  expect([...new Set(styles.match(/--[\w-]+(?=:)/g))]).toEqual(['--counter', '--counter-shade', '--sign']);
});

test('what is printed in one ink keeps the colors of the day by night', () => {
  const night = placeStyles(['bank', 'terrace']).split('prefers-color-scheme:dark')[1] ?? '';
  expect(night.match(/\[data-place=\w+][^{]*/g)).toEqual([
    '[data-place=bank]:not(.one-ink)',
    '[data-place=terrace]:not(.one-ink)',
  ]);
});
