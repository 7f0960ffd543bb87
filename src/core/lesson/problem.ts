/** The keys that lead to a value in a content file, from the outside in. */
export type KeyPath = readonly (string | number)[];

/** A mistake in a content file, told so that an author who is no programmer can mend it. */
export interface Problem {
  /** The name of the check that found it. */
  readonly code: string;
  readonly path: KeyPath;
  /** Set when the key itself is wrong and not what stands under it. */
  readonly mark?: 'key';
  /** What is wrong: full sentences. */
  readonly what: string;
  /** What to do: full sentences. */
  readonly fix: string;
}
