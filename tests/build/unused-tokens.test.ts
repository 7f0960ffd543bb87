import { expect, test } from 'vitest';
import { withoutUnusedTokens } from '../../src/build/pages/unused-tokens.ts';

const page = (css: string, body = ''): string => `<head><style>${css}</style></head><body>${body}</body>`;

test('a token that a style of the page asks for stays, by day and by night', () => {
  const css =
    ':root{--ink:#111;--corner:5px 7px}@media (x){:root{--ink:#eee}}p{color:var(--ink);border-radius:var(--corner)}';
  expect(withoutUnusedTokens(page(css))).toBe(page(css));
});

test('a token that only a drawing asks for stays', () => {
  const drawing = '<path fill="var(--tree)"/>';
  expect(withoutUnusedTokens(page(':root{--tree:#4e8a63}', drawing))).toBe(page(':root{--tree:#4e8a63}', drawing));
});

test('a token that nothing asks for goes, in every theme', () => {
  const css = ':root{--ink:#111;--sun:#ff0}@media (x){:root{--sun:#222;--ink:#eee}}p{color:var(--ink)}';
  expect(withoutUnusedTokens(page(css))).toBe(
    page(':root{--ink:#111;}@media (x){:root{--ink:#eee}}p{color:var(--ink)}'),
  );
});

test('a token that only an unused token asks for goes too', () => {
  expect(withoutUnusedTokens(page(':root{--one:var(--two);--two:1px}'))).toBe(page(':root{}'));
});

test('a token whose name begins like a used one goes', () => {
  expect(withoutUnusedTokens(page(':root{--ink:#111;--ink-2:#222}p{color:var(--ink)}'))).toBe(
    page(':root{--ink:#111;}p{color:var(--ink)}'),
  );
});

test('words that look like a token are left alone', () => {
  const words = '<p>--sun: nothing</p>';
  expect(withoutUnusedTokens(page('p{}', words))).toBe(page('p{}', words));
});

test('a class with two lines in its name is no token', () => {
  const css = '.sign--small:hover{color:red}p{}.sign--small:hover{top:0}';
  expect(withoutUnusedTokens(page(css))).toBe(page(css));
});
