import { expect, test } from 'vitest';
import { resolveColors } from '../../../src/build/pictures/resolve-colors.ts';

const values = { ink: '#17262b', sign: 'var(--ink)', 'sunlight-strength': '0.5', loop: 'var(--loop)' };

test.each([
  ['<path fill="var(--ink)"/>', '<path fill="#17262b"/>'],
  ['<path opacity="var(--sunlight-strength)"/>', '<path opacity="0.5"/>'],
  ['<path fill="var(--sign)"/>', '<path fill="#17262b"/>'],
  ['<path fill="var(--ink, #fff)"/>', '<path fill="#17262b"/>'],
  ['<path fill="var(--nothing, #fff)"/>', '<path fill="#fff"/>'],
  ['<path fill="var(--nothing,var(--ink))"/>', '<path fill="#17262b"/>'],
  ['<path fill="url(#chalk)"/>', '<path fill="url(#chalk)"/>'],
])('%s is drawn as %s', (markup, resolved) => {
  expect(resolveColors(markup, values)).toBe(resolved);
});

test('a custom property without a value or a fallback is an error that names it', () => {
  expect(() => resolveColors('<path fill="var(--moss)"/>', values)).toThrow('"--moss"');
});

test('a custom property that names itself is an error', () => {
  expect(() => resolveColors('<path fill="var(--loop)"/>', values)).toThrow('itself');
});
