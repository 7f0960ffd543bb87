import type * as z from 'zod';
import { idPattern } from './ids.ts';
import { nameWithin } from './lesson-places.ts';
import type { KeyPath, Problem } from './problem.ts';
import { choose, either, quoted } from './sentences.ts';

export function missingField(issue: z.core.$ZodIssue, path: KeyPath, owner: string): Problem {
  const field = String(path.at(-1));
  const choices = issue.code === 'invalid_value' ? ` with one of: ${issue.values.join(', ')}` : '';
  return {
    code: 'missing-field',
    path: path.slice(0, -1),
    what: `${owner} has no ${quoted(field)}.`,
    fix: `Add a line "${field}: …"${choices}.`,
  };
}

export function emptyField(path: KeyPath, name: string): Problem {
  return {
    code: 'empty-field',
    path,
    what: `There is nothing in ${nameWithin(name)}.`,
    fix: path.length === 0 ? 'Fill it in.' : 'Fill it in, or take the line out if it is not needed.',
  };
}

/** Something stands there, but not something that can be used. */
export function wrongValue(issue: z.core.$ZodIssue, found: unknown, path: KeyPath, owner: string): Problem {
  const field = [...path].reverse().find((key) => typeof key === 'string') ?? '';
  if (issue.code === 'invalid_value') return notOnTheList(issue.values.map(String), found, path, field);
  const { wants, noun }: Readonly<Record<string, unknown>> = (issue.code === 'custom' && issue.params) || {};
  if (wants === 'id') return notAnId(String(noun), found, path);
  const name = path.length === 0 ? owner : `${quoted(String(field))} in ${nameWithin(owner)}`;
  if (wants === 'lines') return wrongNumber(name, String(noun), found, path);
  if (issue.code === 'too_small' || wants === 'something') return emptyField(path, name);
  const expected = wordFor(issue.code === 'invalid_type' ? issue.expected : 'int');
  return {
    code: 'wrong-kind',
    path,
    what: `${name.replace(/^the /, 'The ')} should be ${expected}, but it is ${describe(found)}.`,
    fix: `Write ${expected} there.`,
  };
}

function wrongNumber(name: string, wanted: string, found: unknown, path: KeyPath): Problem {
  const lines = Array.isArray(found) ? found.length : 0;
  return {
    code: 'wrong-number',
    path,
    what: `${name} should have ${wanted}, but it has ${lines}.`,
    fix: `Write ${wanted} there.`,
  };
}

/** Fields that are called what they hold; others with a list to choose from hold a mood. */
const named: readonly (string | number)[] = ['rating', 'keyStatus', 'gender', 'name', 'mandate'];

function notOnTheList(values: readonly string[], found: unknown, path: KeyPath, field: string | number): Problem {
  const noun = named.includes(field) ? field : 'mood';
  return {
    code: 'not-on-the-list',
    path,
    what: `${sentenceStart(describe(found))} is not a known ${noun}.`,
    fix: typeof found === 'string' && values.length > 1 ? choose(found, values) : `Use ${either(values)}.`,
  };
}

function notAnId(noun: string, found: unknown, path: KeyPath): Problem {
  return {
    code: 'not-an-id',
    path,
    what: `${sentenceStart(describe(found))} cannot be the id of ${noun}.`,
    fix:
      typeof found === 'string' && idPattern.test(found)
        ? 'JavaScript uses this word itself. Take another one.'
        : 'Use lower-case English words of letters and digits, joined by single hyphens, such as "take-in-glasses".',
  };
}

/** What a value from a file is, for somebody who does not know the names of types. */
function describe(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value === null || value === undefined) return 'empty';
  return Array.isArray(value) ? 'a list' : 'a group of names and values';
}

function wordFor(expected: string): string {
  if (expected === 'string') return 'a text';
  if (expected === 'array') return 'a list';
  if (expected === 'object' || expected === 'record') return 'a group of lines "name: value"';
  return expected === 'int' || expected === 'number' ? 'a whole number above zero' : 'something else';
}

function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
