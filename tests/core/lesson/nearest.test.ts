import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/lesson/nearest.ts';

test.each([
  ['raiting', ['rating', 'next'], 'rating'],
  ['WHY', ['Why', 'You'], 'Why'],
  ['clam', ['calm', 'tense'], 'calm'],
  ['great', ['best', 'weak'], undefined],
  ['b', ['Briefing', 'If'], undefined],
  ['', ['id'], undefined],
  ['x'.repeat(100_000), ['rating'], undefined],
])('the word probably meant by %.20s among %j is %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
