import { expect, test } from 'vitest';
import { inWrittenOrder } from '../../src/components/present/in-written-order.ts';
import {
  capitalSlot,
  letterSlot,
  optionStart,
  ratingSlot,
  withLetters,
  withRatings,
} from '../../src/components/present/slots.ts';
import { bakery } from '../fixtures/lessons.ts';
import { optician } from '../fixtures/optician.ts';

test('the first option of a decision is A, the second B', () => {
  const option = `${optionStart}>${letterSlot} is ${capitalSlot}</li>`;
  expect(withLetters(`<ol>${option}${option}</ol>`)).toBe(
    '<ol><li class="option">a is A</li><li class="option">b is B</li></ol>',
  );
});

test('every option is given the words for its own rating', () => {
  const words = { best: 'Best', acceptable: 'Also fine', weak: 'Could be better', harmful: 'Better not' };
  const html = withRatings(`${ratingSlot('ignore')}, ${ratingSlot('nod')}`, bakery.scenes[0], words);
  expect(html).toBe(
    '<span class="rating" data-rating="harmful">Better not</span>, <span class="rating" data-rating="best">Best</span>',
  );
});

test('options stand in the order in which they are written, not from best to worst', () => {
  const written = ['busy-counter take-in-glasses', 'busy-counter one-moment', 'busy-counter name-order-and-time'];
  const option = { short: '', you: '', kind: 'say' } as const;
  const options = new Map([...written, 'busy-counter start-on-ruud'].map((id) => [id, option]));
  const [scene] = inWrittenOrder(optician, { scenes: new Map(), options, endings: new Map() }).scenes;
  expect(scene.options.map(({ id }) => id)).toEqual([
    'take-in-glasses',
    'one-moment',
    'name-order-and-time',
    'start-on-ruud',
  ]);
});
