import { expect, test } from 'vitest';
import { openingSpeaker } from '../../src/components/lesson/speaking-side.ts';

test('the first line before the decision says who speaks', () => {
  const html =
    '<p>It rains. <span data-says="mila">Hello?</span> <span data-says="otto">Hello!</span></p><form></form>';
  expect(openingSpeaker(html)).toBe('mila');
});

test('nobody speaks when the first line belongs to what a choice did', () => {
  expect(openingSpeaker('<p>It rains.</p><form><span data-says="mila">Hello?</span></form>')).toBeUndefined();
});
