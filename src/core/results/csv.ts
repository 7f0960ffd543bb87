/** What stands in a cell: words, or a number that the spreadsheet is to count with. */
export type Cell = string | number;

export interface CsvStyle {
  /** What a number has between its whole and its parts. */
  readonly decimal: ',' | '.';
}

/** Without it Excel takes UTF-8 for the code page of the machine. */
const byteOrderMark = '\ufeff';

/** Cells that a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as a file that opens right in Excel with Dutch settings, and in others: semicolons, CRLF (RFC 4180), UTF-8
 * with a byte order mark. Words that begin like a formula get an apostrophe before them, so that they stay words.
 */
export function csvOf(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => cellOf(cell, style)).join(';'));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function cellOf(cell: Cell, { decimal }: CsvStyle): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
