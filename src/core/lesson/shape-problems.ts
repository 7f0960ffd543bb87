import type * as z from 'zod';
import { nameWithin } from './lesson-places.ts';
import { nearest } from './nearest.ts';
import type { KeyPath, Problem } from './problem.ts';
import { choose, quoted } from './sentences.ts';
import { isMissing, valueAt } from './value-at.ts';
import { emptyField, missingField, wrongValue } from './value-problems.ts';

type NameOfPlace = (path: KeyPath) => string;

/** What zod found wrong with the shape of a file, in sentences. `nameOf` tells what authors call the thing at a path. */
export function shapeProblems(error: z.ZodError, value: unknown, nameOf: NameOfPlace): readonly Problem[] {
  const unknown = error.issues.flatMap((issue) => unknownFields(issue, nameOf));
  const mistyped = new Set(unknown.map(({ meant }) => meant));
  const others = error.issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !mistyped.has(JSON.stringify(path)))
    .map((issue) => problemOf(issue, value, nameOf));
  return [...unknown.map(({ problem }) => problem), ...others];
}

/** A mistyped field is told once: `meant` is the path of the field that is missing because of it. */
function unknownFields(issue: z.core.$ZodIssue, nameOf: NameOfPlace): { problem: Problem; meant: string }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = keysOf(issue);
  const known = issue.message.split(' ');
  return issue.keys.map((key) => ({
    meant: JSON.stringify([...path, nearest(key, known)]),
    problem: {
      code: 'unknown-field',
      path: [...path, key],
      mark: 'key',
      what: `${nameOf(path)} has a field ${quoted(key)}, which is not known.`,
      fix: choose(key, known),
    },
  }));
}

function problemOf(issue: z.core.$ZodIssue, value: unknown, nameOf: NameOfPlace): Problem {
  const path = keysOf(issue);
  const field = String(path.at(-1) ?? '');
  const owner = nameOf(path.slice(0, -1));
  if (issue.code === 'invalid_key') return { ...wrongValue(issue.issues[0] ?? issue, field, path, ''), mark: 'key' };
  if (isMissing(value, path)) return missingField(issue, path, owner);
  const found = valueAt(value, path);
  if (found === null) return emptyField(path, field === '' ? owner : `${quoted(field)} in ${nameWithin(owner)}`);
  return wrongValue(issue, found, path, owner);
}

function keysOf({ path }: z.core.$ZodIssue): KeyPath {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
