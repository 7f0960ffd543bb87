import type { KeyPath } from './problem.ts';

/**
 * What stands at a path. A text or number on the way is the answer: it is the short form of what the path leads into.
 */
export function valueAt(value: unknown, path: KeyPath): unknown {
  let found = value;
  for (const key of path) {
    if (!isContainer(found)) return found;
    found = Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** Whether the last key of the path is not there at all. */
export function isMissing(value: unknown, path: KeyPath): boolean {
  return isContainer(valueAt(value, path.slice(0, -1))) && valueAt(value, path) === undefined;
}

/** The names in a group of names and values; none in anything else. */
export function namesIn(value: unknown): readonly string[] {
  return isContainer(value) && !Array.isArray(value) ? Object.keys(value) : [];
}

export function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
