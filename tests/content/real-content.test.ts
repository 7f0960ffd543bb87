import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/check-content.ts';
import { drawnThings } from '../../src/build/content/drawn-things.ts';
import { formatReport } from '../../src/build/content/format-report.ts';

test('the content of the site has no mistakes', async () => {
  const report = await checkContent(new URL('../../', import.meta.url), drawnThings);
  expect(report.mistakes, formatReport(report)).toEqual([]);
});
