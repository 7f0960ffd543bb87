import { expect, test } from 'vitest';
import { filesWith, reportOn } from './lesson-files.ts';

const strange: readonly [string, Readonly<Record<string, string>>][] = [
  ['brackets 50,000 deep in YAML', { 'lesson.yaml': `id: ${'['.repeat(50_000)}` }],
  ['lists 10,000 deep in YAML', { 'lesson.yaml': `${'- '.repeat(10_000)}x` }],
  ['aliases that stand for more and more', { 'lesson.yaml': 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n' }],
  ['braces 100,000 deep in MDX', { 'en.mdx': '{'.repeat(100_000) }],
  ['a program with brackets 100,000 deep', { 'en.mdx': `export const x = ${'('.repeat(100_000)}` }],
  ['tags 10,000 deep', { 'en.mdx': '<Mood>'.repeat(10_000) + '</Mood>'.repeat(10_000) }],
  ['quotations 10,000 deep', { 'en.mdx': `${'> '.repeat(10_000)}x` }],
];

test.each(strange)('%s is told as a mistake, and quickly', async (_, files) => {
  const started = performance.now();
  const report = await reportOn(filesWith(files));
  expect(report).toMatch(/mistakes? in \d files?\.$/);
  expect(performance.now() - started).toBeLessThan(5000);
});
