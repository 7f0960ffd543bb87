import { expect, test } from 'vitest';
import { drawnThings } from '../../src/build/content/drawn-things.ts';
import { formatMistakes } from '../../src/build/content/format-report.ts';
import { fullReport } from '../../src/build/content/full-report.ts';
import { rootPath } from '../../src/build/content/root-path.ts';

const { mistakes, lessons, summary } = await fullReport(rootPath(new URL('../../', import.meta.url)), drawnThings);

test('the content of the site has no mistakes, and no rule has anything to say', () => {
  expect(mistakes, formatMistakes(mistakes)).toEqual([]);
});

test('all seventeen lessons can be done perfectly, and none can be done without points lost at the worst', () => {
  expect(lessons).toBe(17);
  expect(summary.lessons.map(({ id, best }) => [id, best])).toEqual(summary.lessons.map(({ id }) => [id, 1]));
  expect(summary.lessons.filter(({ worst }) => worst > 1 / 3)).toEqual([]);
});

test('prose breaks a rule with an excuse in at most twenty places', () => {
  expect(summary.lessons.reduce((sum, { excused }) => sum + excused, 0)).toBeLessThanOrEqual(20);
});
