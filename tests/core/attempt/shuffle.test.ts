import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from '../../../src/core/attempt/shuffle.ts';

const seedsUsed = 4000;

/** Seeds next to each other, and seeds far apart. */
const seedings: readonly [string, (index: number) => number][] = [
  ['one after another', (index) => index],
  ['spread over 32 bits', (index) => Math.imul(index, 0x9e3779b1) >>> 0],
];

/** How often each key comes up over many seeds, as a share of what an even spread gives. */
function shares(seedOf: (index: number) => number, cells: number, keyOf: (seed: number) => string): readonly number[] {
  const counts = new Map<string, number>();
  for (let index = 0; index < seedsUsed; index++) {
    const key = keyOf(seedOf(index));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(cells);
  return [...counts.values()].map((count) => (count * cells) / seedsUsed);
}

describe('shuffling', () => {
  test('gives the same items, each as often as before', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat({ max: 0xffff_ffff }), fc.string(), (items, seed, salt) => {
        expect(shuffled(items, seed, salt).toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  test('gives the same order for the same seed and salt', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat({ max: 0xffff_ffff }), fc.string(), (items, seed, salt) => {
        expect(shuffled(items, seed, salt)).toEqual(shuffled(items, seed, salt));
      }),
    );
  });

  test('leaves the list it was given alone', () => {
    const items = ['a', 'b', 'c', 'd'];
    shuffled(items, 1, 'greet');
    expect(items).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['greet', 1, ['a', 'b', 'd', 'c']],
    ['greet', 2, ['a', 'c', 'b', 'd']],
    ['offer', 1, ['c', 'b', 'd', 'a']],
    ['offer', 0xffff_ffff, ['a', 'c', 'b', 'd']],
  ])('keeps the order that attempts stored earlier were shown in (salt %s, seed %i)', (salt, seed, order) => {
    expect(shuffled(['a', 'b', 'c', 'd'], seed, salt)).toEqual(order);
  });

  test.each([[[]], [['only']]])('of %j changes nothing', (items) => {
    expect(shuffled(items, 1, 'greet')).toEqual(items);
  });

  test.each(seedings)('brings every item to every place about equally often (seeds %s)', (_name, seedOf) => {
    for (const place of [0, 1, 2, 3]) {
      const found = shares(seedOf, 4, (seed) => String(shuffled(['a', 'b', 'c', 'd'], seed, 'greet')[place]));
      expect(Math.min(...found)).toBeGreaterThan(0.9);
      expect(Math.max(...found)).toBeLessThan(1.1);
    }
  });

  test.each(seedings)('gives every order of four about equally often (seeds %s)', (_name, seedOf) => {
    const found = shares(seedOf, 24, (seed) => shuffled(['a', 'b', 'c', 'd'], seed, 'greet').join());
    expect(Math.min(...found)).toBeGreaterThan(0.7);
    expect(Math.max(...found)).toBeLessThan(1.3);
  });

  test.each(seedings)('by one salt says nothing about the order by another (seeds %s)', (_name, seedOf) => {
    const orderBy = (seed: number, salt: string): string => shuffled(['a', 'b', 'c'], seed, salt).join('');
    const found = shares(seedOf, 36, (seed) => `${orderBy(seed, 'busy-counter')} ${orderBy(seed, 'no-cause-found')}`);
    expect(Math.min(...found)).toBeGreaterThan(0.6);
    expect(Math.max(...found)).toBeLessThan(1.4);
  });
});
