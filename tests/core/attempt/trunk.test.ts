import { describe, expect, test } from 'vitest';
import { bestOption, trunk } from '../../../src/core/attempt/trunk.ts';
import { withOption, withOptions } from '../../fixtures/changed-lessons.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { optician } from '../../fixtures/optician.ts';

describe('the trunk of a lesson', () => {
  test('is the decisions of the best path, in order, without recovery scenes beside it', () => {
    expect(trunk(bakery).map(({ id }) => id)).toEqual(['greet', 'offer', 'pay']);
  });

  test('of the optician has four decisions', () => {
    expect(trunk(optician).map(({ id }) => id)).toEqual([
      'busy-counter',
      'no-cause-found',
      'wies-stands-up',
      'from-the-doorway',
    ]);
  });

  test('follows the routes that the best choices open', () => {
    const lesson = withOption(bakery, 'greet', 'nod', { next: [{ to: 'pay' }] });
    expect(trunk(lesson).map(({ id }) => id)).toEqual(['greet', 'pay']);
  });

  test('cannot be told when its best path leads to nothing', () => {
    const lesson = withOption(bakery, 'greet', 'nod', { next: [{ to: 'kitchen' }] });
    expect(() => trunk(lesson)).toThrow('The best path of "bakery" stops at "greet"');
  });
});

describe('the best option of a scene', () => {
  test('is the one rated best, wherever it stands', () => {
    const lesson = withOptions(bakery, 'greet', (options) => options.toReversed());
    expect(bestOption(lesson.scenes[0]).id).toBe('nod');
  });

  test('is missed with a sentence when there is none', () => {
    const lesson = withOption(bakery, 'greet', 'nod', { rating: 'weak' });
    expect(() => bestOption(lesson.scenes[0])).toThrow('The scene "greet" has no best option');
  });
});
