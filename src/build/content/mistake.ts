/** A place in a file, counted from one. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A mistake in a content file, ready to be told to its author. */
export interface Mistake extends Point {
  /** The name of the check that found it. */
  readonly code: string;
  /** The file, from the root of the project. */
  readonly file: string;
  readonly what: string;
  readonly fix: string;
}

/** Where a mistake is told when it is about a file as a whole. */
export const fileStart: Point = { line: 1, column: 1 };

/** By file, then from top to bottom. */
export function inReadingOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...mistakes].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
