import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedColors } from '../fixtures/named-colors.ts';

const folder = 'src/styles';

/** Every style sheet but the one that says what the look is made of. */
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && file !== 'tokens.css',
);

/** Prints in one ink, by day and by night: the grays of a print are no colors of the look. */
const print = /\.drawing\.one-ink\s*\{[^}]*\}/g;

/** The declarations of a style sheet, `property: value`, without comments and without those of prints. */
function declarations(css: string): string[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(print, ';');
  return [...plain.matchAll(/[{;]\s*([\w-]+\s*:[^;{}]+)(?=[;}])/g)].flatMap(([, declaration]) => declaration ?? []);
}

const literals = {
  color: /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i,
  // What a mask lets through is black, and no color that is seen.
  'named color': new RegExp(`^(?!mask)[\\w-]+\\s*:(?:.*[\\s,(])?(?:${namedColors.join('|')})(?![\\w-])`, 'is'),
  corner: /^border-(?:[a-z-]+-)?radius\s*:(?:.*\s)?\.?\d[\d.]*(?:px|r?em)/s,
  'font size': /^font(?:-size)?\s*:(?:.*\s)?\.?\d[\d.]*(?:px|r?em|%|pt)/,
  duration: /(?:^|[\s,(:])\.?\d[\d.]*m?s\b/,
};
type Kind = keyof typeof literals;
const kinds = Object.keys(literals) as Kind[];

function found(kind: Kind, css: string): string[] {
  return declarations(css).filter((declaration) => literals[kind].test(declaration));
}

describe.each(sheets)('%s', (file) => {
  const css = readFileSync(join(folder, file), 'utf8');

  test.each(kinds)('takes every %s from the tokens', (kind) => {
    expect(found(kind, css)).toEqual([]);
  });
});

describe('the search for literals', () => {
  test.each([
    ['color', '.a { color: #fff; }'],
    ['color', '.a { color: red; border: 1px solid rgb(0 0 0 / 50%) }'],
    ['named color', '.a { color: white; }'],
    ['named color', '.a { background:\n linear-gradient(var(--sky),\n gray) }'],
    ['named color', '.a { background: linear-gradient(var(--sky), Tomato 20%) }'],
    ['corner', '.a { border-radius: 3px 5px 0 0; }'],
    ['corner', '.a { border-top-left-radius: 50% 4px }'],
    ['font size', '.a { font-size: 14px; }'],
    ['font size', '.a { font: 700 1.2rem / 1.1 var(--display); }'],
    ['duration', '.a { animation: appear .2s; }'],
    ['duration', '@media print { .a { transition: opacity 150ms } }'],
  ] as const)('finds a %s in %s', (kind, css) => {
    expect(found(kind, css)).toHaveLength(1);
  });

  test('lets tokens, line heights, round corners, masks, prints and comments be', () => {
    const css = `.a { border-radius: 50%; color: currentColor; -webkit-tap-highlight-color: transparent; white-space: nowrap }
      .b { border-radius: 0; border-color: var(--tan-2) var(--red); } .drawing.one-ink { --wall: white; }
      .a { font: 700 var(--size-text) / 1.14 var(--display); mask: linear-gradient(black, transparent);
      animation: appear var(--quick) var(--wait); /* 200ms, #fff */ }`;
    for (const kind of kinds) expect(found(kind, css)).toEqual([]);
  });
});
