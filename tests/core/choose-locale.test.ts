import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/core/choose-locale.ts';

describe('the language a visitor is sent to', () => {
  test.each([
    ['the remembered one, before those of the browser', 'en', 'en', ['nl-NL', 'nl']],
    ['the first of the browser that the site has', 'en', null, ['fr', 'en-GB', 'nl']],
    ['Dutch for a browser in Flemish', 'nl', null, ['nl-BE']],
    ['English for a browser that writes it in capitals', 'en', null, ['EN-us']],
    ['English for a browser with a script in its tag', 'en', null, ['en-Latn-GB']],
    ['the first of the site, when the browser has none of them', 'nl', null, ['fr', 'de']],
    ['the first of the site, when the browser tells nothing', 'nl', null, []],
    ['that of the browser, when a language was remembered that the site no longer has', 'en', 'de', ['en']],
    ['that of the browser, when garbage was remembered', 'en', '<script>', ['en']],
    ['that of the browser, when an empty text was remembered', 'en', '', ['en']],
    ['not a language that only begins alike', 'nl', null, ['nlx', 'enm']],
    ['the first of the site, when the tags are garbage', 'nl', null, ['', '-', '*', '__proto__']],
  ])('is %s', (_what, expected, remembered, preferred) => {
    expect(chooseLocale(['nl', 'en'], remembered, preferred)).toBe(expected);
  });
});
