import { expect, test } from 'vitest';
import { openingSpeaker, speakerSlot, withSides } from '../../src/components/lesson/speaking-side.ts';
import type { PersonId } from '../../src/core/lesson/ids.ts';
import type { Figure } from '../../src/core/lesson/lesson.ts';

test('the first line before the decision says who speaks', () => {
  const html =
    '<p>It rains. <span data-says="mila">Hello?</span> <span data-says="otto">Hello!</span></p><form></form>';
  expect(openingSpeaker(html)).toBe('mila');
});

test('nobody speaks when the first line belongs to what a choice did', () => {
  expect(openingSpeaker('<p>It rains.</p><form><span data-says="mila">Hello?</span></form>')).toBeUndefined();
});

const standing = (...ids: readonly string[]): readonly Figure[] => ids.map((id) => ({ id: id as PersonId }));
const sidesOf = (figures: readonly Figure[]): string =>
  withSides(['mila', 'otto', 'zed'].map(speakerSlot).join(' '), figures);

test('a speech bubble is on the side where its speaker stands, from left to right', () => {
  expect(sidesOf(standing('mila', 'otto', 'zed'))).toBe('left middle right');
  expect(sidesOf(standing('zed', 'otto', 'mila'))).toBe('right middle left');
  expect(sidesOf(standing('otto', 'mila'))).toBe('right left none');
});

test('who stands alone speaks from the middle, and a voice from elsewhere from no side', () => {
  expect(sidesOf(standing('otto'))).toBe('none middle none');
});
