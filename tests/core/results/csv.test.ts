import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/core/results/csv.ts';

const dutch = { decimal: ',' } as const;

describe('a table as a file', () => {
  test('opens as UTF-8, with a column for each semicolon', () => {
    expect(
      csvOf(
        [
          ['naam', 'klaar'],
          ['Aïsha', 2],
        ],
        dutch,
      ),
    ).toBe('\ufeffnaam;klaar\r\nAïsha;2\r\n');
  });

  test.each([
    [',', '41,7'],
    ['.', '41.7'],
  ] as const)('has numbers with a decimal %s', (decimal, written) => {
    expect(csvOf([[41.7]], { decimal })).toBe(`\ufeff${written}\r\n`);
  });

  test.each([
    ['=1+1', `"'=1+1"`],
    ['+31 6', `"'+31 6"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\tindented', `"'\tindented"`],
    ['=HYPERLINK("https://example.org";"hi")', `"'=HYPERLINK(""https://example.org"";""hi"")"`],
  ])('lets no formula run: %j', (cell, written) => {
    expect(csvOf([[cell]], dutch)).toBe(`\ufeff${written}\r\n`);
  });

  test.each([
    ['one; two', '"one; two"'],
    ['„Zeg „ja””', '„Zeg „ja””'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded ', '" padded "'],
    ['', ''],
  ])('keeps words in one cell: %j', (cell, written) => {
    expect(csvOf([[cell]], dutch)).toBe(`\ufeff${written}\r\n`);
  });
});
