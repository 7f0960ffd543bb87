import type { KeyPath, Problem } from './problem.ts';
import { isContainer } from './value-at.ts';

/**
 * Finds `__proto__` as a name anywhere in a file: in JavaScript it would change how the object around it behaves, so
 * parsers drop it without a word. Goes through the file without recursion, however deep it is.
 */
export function unsafeNames(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: { value: unknown; path: KeyPath }[] = [{ value, path: [] }];
  for (let now = waiting.pop(); now !== undefined; now = waiting.pop()) {
    if (!isContainer(now.value)) continue;
    for (const key of Object.keys(now.value)) {
      const path = [...now.path, Array.isArray(now.value) ? Number(key) : key];
      if (key === '__proto__') problems.push(unsafe(path));
      else waiting.push({ value: now.value[key], path });
    }
  }
  return problems;
}

function unsafe(path: KeyPath): Problem {
  return {
    code: 'unsafe-name',
    path,
    mark: 'key',
    what: '"__proto__" cannot be used as a name.',
    fix: 'Give it another name.',
  };
}
