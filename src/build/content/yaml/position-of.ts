import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { KeyPath } from '../../../core/lesson/problem.ts';

interface Found {
  readonly node: unknown;
  /** Where the name before the node starts; undefined in a list. */
  readonly key?: number | undefined;
}

/**
 * The offset in the text of what stands at a path: of a text or number itself, or else of the name before it. When the
 * path leads further than the file, the last thing on the way.
 */
export function positionOf(contents: unknown, path: KeyPath, mark?: 'key'): number {
  let found: Found = { node: contents };
  for (const key of path) {
    const next = step(found.node, key);
    if (next === undefined) return startOf(found);
    found = next;
  }
  return startOf(found, mark);
}

function step(node: unknown, key: string | number): Found | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && { node: pair.value, key: offsetOf(pair.key) };
}

function startOf({ node, key }: Found, mark?: 'key'): number {
  const isWritten = isScalar(node) && node.value !== null;
  if (key !== undefined && (mark === 'key' || !isWritten)) return key;
  return offsetOf(node) ?? key ?? 0;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
