import { expect, test } from 'vitest';
import type { OptionId, SceneId } from '../../../src/core/lesson/ids.ts';
import { counted, countOf, leaders, totalOf, wayOn } from '../../../src/core/round/counts.ts';
import type { Counts } from '../../../src/core/round/round.ts';
import { bakery } from '../../fixtures/lessons.ts';

const [greet] = bakery.scenes;
const nod = 'nod' as OptionId;

test.each([
  ['one more than none', {}, 1, 1],
  ['one more than two', { nod: 2 }, 1, 3],
  ['one less than two', { nod: 2 }, -1, 1],
  ['never less than none', { nod: 0 }, -1, 0],
  ['never more than 99', { nod: 99 }, 1, 99],
] as const)('a card is %s', (_title, counts, change, expected) => {
  expect(countOf(counted(counts as Counts, nod, change), nod)).toBe(expected);
});

test('a card of one option leaves the others as they were', () => {
  expect(counted({ nod: 2, wait: 4 } as unknown as Counts, nod, 1)).toEqual({ nod: 3, wait: 4 });
});

test('an option that has the name of something every object has counts no cards', () => {
  expect(countOf({}, 'constructor' as OptionId)).toBe(0);
});

test.each([
  ['the one with most cards', { nod: 1, wait: 3, ignore: 2 }, ['wait'], 6],
  ['both at a tie', { nod: 3, ignore: 3 }, ['nod', 'ignore'], 6],
  ['the only one that was chosen', { ignore: 1 }, ['ignore'], 1],
  ['all of them while nothing was counted', {}, ['nod', 'wait', 'ignore'], 0],
])('ahead is %s', (_title, counts, ids, total) => {
  expect(leaders(greet, counts as unknown as Counts).map(({ id }) => id)).toEqual(ids);
  expect(totalOf(greet, counts as unknown as Counts)).toBe(total);
});

test.each([
  ['the majority goes on', { nod: 2, wait: 1 }, undefined, 'nod'],
  ['the majority goes on whatever was picked at an earlier tie', { nod: 2, wait: 1 }, 'wait', 'nod'],
  ['at a tie nothing goes on by itself', { nod: 2, wait: 2 }, undefined, undefined],
  ['at a tie the picked one goes on', { nod: 2, wait: 2 }, 'wait', 'wait'],
  ['the best goes on while nothing was counted', {}, undefined, 'nod'],
  ['at a tie only one of those ahead can be picked', { nod: 2, wait: 2 }, 'ignore', undefined],
])('%s', (_title, counts, picked, expected) => {
  const decision = { scene: 'greet' as SceneId, counts: counts as unknown as Counts };
  const way = wayOn(greet, picked === undefined ? decision : { ...decision, picked: picked as OptionId });
  expect(way?.id).toBe(expected);
});
