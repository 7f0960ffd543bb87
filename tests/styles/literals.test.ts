import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = 'src/styles';

/** Every style sheet but the one that says what the look is made of. */
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && file !== 'tokens.css',
);

/** The declarations of a style sheet, `property: value`, without comments. */
function declarations(css: string): string[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/[{;]\s*([\w-]+\s*:[^;{}]+)(?=[;}])/g)].flatMap(([, declaration]) => declaration ?? []);
}

const literals = {
  color: /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i,
  'font size': /^font(?:-size)?\s*:(?:.*\s)?\.?\d[\d.]*(?:px|r?em|%|pt)/,
  duration: /(?:^|[\s,(:])\.?\d[\d.]*m?s\b/,
};

function found(kind: keyof typeof literals, css: string): string[] {
  return declarations(css).filter((declaration) => literals[kind].test(declaration));
}

describe.each(sheets)('%s', (file) => {
  const css = readFileSync(join(folder, file), 'utf8');

  test.each(['color', 'font size', 'duration'] as const)('takes every %s from the tokens', (kind) => {
    expect(found(kind, css)).toEqual([]);
  });
});

describe('the search for literals', () => {
  test.each([
    ['color', '.a { color: #fff; }'],
    ['color', '.a { color: red; border: 1px solid rgb(0 0 0 / 50%) }'],
    ['font size', '.a { font-size: 14px; }'],
    ['font size', '.a { font: 700 1.2rem / 1.1 var(--display); }'],
    ['duration', '.a { animation: appear .2s; }'],
    ['duration', '@media print { .a { transition: opacity 150ms } }'],
  ] as const)('finds a %s in %s', (kind, css) => {
    expect(found(kind, css)).toHaveLength(1);
  });

  test('lets tokens, line heights, masks and comments be', () => {
    const css = `.a { font: 700 var(--size-text) / 1.14 var(--display); mask: linear-gradient(black, transparent);
      animation: appear var(--quick) var(--wait); /* 200ms, #fff */ }`;
    for (const kind of ['color', 'font size', 'duration'] as const) expect(found(kind, css)).toEqual([]);
  });
});
