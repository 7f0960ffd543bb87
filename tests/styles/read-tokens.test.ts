import { expect, test } from 'vitest';
import { readTokens } from '../../src/styles/read-tokens.ts';

const css = `
/* Colors */
:root {
  --ink: #111;
  --corner: 5px 7px;
}
@media (min-width: 700px) {
  :root {
    --corner: 9px;
  }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #eee;
  }
}
`;

test('the tokens of the day are those of the root, whatever the screen', () => {
  expect(readTokens(css).day).toEqual({ ink: '#111', corner: '5px 7px' });
});

test('the tokens of the night are those of the day with what the dark theme changes', () => {
  expect(readTokens(css).night).toEqual({ ink: '#eee', corner: '5px 7px' });
});

test('a sheet without one of the themes is an error that names what is missing', () => {
  expect(() => readTokens(':root { --ink: #111; }')).toThrow('screen and (prefers-color-scheme: dark)');
  expect(() => readTokens('')).toThrow(':root');
});

test('a block that is not closed is an error', () => {
  expect(() => readTokens(':root { --ink: #111;')).toThrow('not closed');
});
