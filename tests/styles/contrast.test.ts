import { expect, test } from 'vitest';
import { contrast, luminance } from '../../src/styles/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#fff', '#777777', 4.48],
  ['#FBF3E0', '#0F5147', 8.3],
  ['#123456', '#123456', 1],
])('%s and %s differ by %d to 1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
});

test('green gives more light than red, and red more than blue', () => {
  expect(luminance('#0f0')).toBeCloseTo(0.7152);
  expect(luminance('#f00')).toBeCloseTo(0.2126);
  expect(luminance('#00f')).toBeCloseTo(0.0722);
});

test.each(['', 'white', '#ff', '#fffff', 'fff', 'var(--ink)', '#fff8'])('"%s" is an error that names it', (color) => {
  expect(() => contrast(color, '#000')).toThrow(`"${color}"`);
});
