import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../../src/styles/read-tokens.ts';
import { contrast } from '../fixtures/contrast.ts';

const themes = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

/** Every pair of text and ground that the pages show, by the names of their tokens. */
const pairs = [
  ['ink', 'sky'],
  ['ink', 'paper'],
  ['ink', 'pavement'],
  ['ink', 'water'],
  ['muted', 'sky'],
  ['muted', 'paper'],
  ['canal', 'sky'],
  ['canal', 'paper'],
  ['sky', 'canal'],
  ['sky', 'ink'],
  ['paper', 'good'],
  ['paper', 'bad'],
  ['ink', 'sheet'],
  ['muted', 'sheet'],
  ['good', 'sheet'],
  ['bad', 'sheet'],
  ['good', 'paper'],
  ['bad', 'paper'],
  ['memo-ink', 'memo'],
  ['ochre-ink', 'ochre'],
  ['counter-ink', 'counter'],
  ['counter-ink', 'sign'],
  ['poster-ink', 'poster'],
  ['poster', 'poster-ink'],
  ['cream', 'sign'],
  ['vote-a-ink', 'vote-a'],
  ['vote-b-ink', 'vote-b'],
  ['vote-c-ink', 'vote-c'],
  ['vote-d-ink', 'vote-d'],
  ['card-ink', 'vote-rim'],
  ['card-ink', 'card'],
  ['band-ink', 'band-good'],
  ['band-ink', 'band-lost'],
  ['band-ink', 'brick'],
  ['band-fine-ink', 'band-fine'],
  ['qr-dark', 'qr-light'],
] as const;

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  test.each(pairs)('%s on %s can be read: 4.5 to 1 or more', (text, ground) => {
    expect(contrast(themes[theme][text] ?? '', themes[theme][ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['ochre', 'counter'],
    ['canal', 'sky'],
    ['canal', 'paper'],
  ] as const)('the focus ring of %s is seen on %s: 3 to 1 or more', (ring, ground) => {
    expect(contrast(themes[theme][ring] ?? '', themes[theme][ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

const sheets = globSync('src/styles/**/*.css')
  .filter((file) => !file.endsWith('tokens.css'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const usedAs = (property: string): string[] => [
  ...new Set(
    [...sheets.matchAll(new RegExp(`[\\s{;]${property}:\\s*var\\(--([\\w-]+)`, 'g'))].flatMap(([, name]) => name ?? []),
  ),
];

test.each(usedAs('color'))('the text color %s stands in a pair above', (name) => {
  expect(pairs.map(([text]) => text)).toContain(name);
});

/** Grounds that no words stand on. */
const wordless = [
  'oak',
  'edge',
  'bunting',
  'sun',
  'brick',
  'coin',
  'wall',
  'cream',
  'curb',
  'ochre-edge',
  'way',
  'stream',
];

test.each(usedAs('background(?:-color)?').filter((name) => !wordless.includes(name)))(
  'the ground %s stands in a pair above',
  (name) => {
    expect(pairs.map(([, ground]) => ground)).toContain(name);
  },
);

test("the night changes only tokens that the day has, but for the edge of a sheet: by day that is the counter's", () => {
  expect(Object.keys(themes.night).filter((name) => !(name in themes.day))).toEqual(['sheet-edge']);
});
