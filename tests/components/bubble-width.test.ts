import { expect, test } from 'vitest';
import { bubbleWidth } from '../../src/components/lesson/bubble-width.ts';

test.each([
  ['Goed.', 8],
  ['Tien minuten? Goed.', 14],
  ['Is hier iemand die mij kan helpen?', 12],
  ['Hoelang duurt een momentje?', 10],
  ['Dat vroeg ik niet.', 12],
  ['Waarom kijkt iedereen haar zo aan?', 14],
])('the bubble of “%s” is at most %i em wide', (line, width) => {
  expect(bubbleWidth(line)).toBe(width);
});
