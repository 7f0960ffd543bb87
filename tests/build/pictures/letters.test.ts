import { expect, test } from 'vitest';
import { displayLetters } from '../../../src/build/pictures/letters.ts';

const letters = await displayLetters();

test.each(['Één café', 'Zoë zei: ‘nee’', '“Geïrriteerd” … ’s avonds', '„Naïef”', '€ 10 – 20 · Ö ü'])(
  'the display font has every letter of %s',
  (text) => {
    const { markup, width } = letters(text);
    expect(width).toBeGreaterThan(1);
    expect(markup).toMatch(/^<g transform="scale\(0\.001 -0\.001\)"><path transform="translate\(0\)" d="M/);
    expect(markup).not.toContain('<text');
  },
);

test('the display font has every letter that the content check lets a title have', () => {
  const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code));
  const printed = latin.filter((letter) => /[ -~\u00a0-\u00ff]/.test(letter) && !['\u00a4', '\u00ad'].includes(letter));
  expect(() => letters(`${printed.join('')}‘’“”„–…€`)).not.toThrow();
});

test('letters stand as close together as the font wants, not as their own width says', () => {
  expect(letters('AV').width).toBeLessThan(letters('A').width + letters('V').width);
});

test('a letter that the font does not have is an error that names it and the text', () => {
  expect(() => letters('Naar → links')).toThrow('"→"');
  expect(() => letters('Naar → links')).toThrow('"Naar → links"');
  expect(() => letters('Hallo 😀')).toThrow('"😀"');
});
