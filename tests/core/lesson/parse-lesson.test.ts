import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLesson } from '../../../src/core/lesson/parse-lesson.ts';
import { graph } from './graph.ts';

test('the short forms of a figure and of a way on are the same as the long ones', () => {
  const parsed = parseLesson(graph);
  expect(parsed.ok && parsed.lesson.scenes[0].people).toEqual([{ id: 'mila' }]);
  expect(parsed.ok && parsed.lesson.scenes[0].options[0]?.next).toEqual([{ to: 'search' }]);
});

test('what may be left out is filled in', () => {
  const parsed = parseLesson(graph);
  const [, look] = parsed.ok ? parsed.lesson.scenes[0].options : [];
  expect(look).toEqual({ id: 'look', was: [], rating: 'acceptable', moods: {}, next: [{ to: 'search' }] });
});

test('every problem has a path, a code, what is wrong and what to do', () => {
  const parsed = parseLesson({ ...graph, version: 0, place: '' });
  expect(!parsed.ok && parsed.problems).toEqual([
    {
      code: 'wrong-kind',
      path: ['version'],
      what: '"version" in the lesson should be a whole number above zero, but it is 0.',
      fix: 'Write a whole number above zero there.',
    },
    {
      code: 'empty-field',
      path: ['place'],
      what: 'There is nothing in "place" in the lesson.',
      fix: 'Fill it in, or take the line out if it is not needed.',
    },
  ]);
});

test('no value whatever makes the parser throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof parseLesson(value).ok).toBe('boolean');
    }),
  );
});

test('no value whatever in any place of a lesson makes the parser throw', () => {
  const anywhere = fc.constantFrom(...pathsIn(graph));
  fc.assert(
    fc.property(anywhere, fc.jsonValue(), (path, value) => {
      expect(typeof parseLesson(withValue(graph, path, value)).ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});

test('a name that changes how objects behave is refused', () => {
  const parsed = parseLesson(JSON.parse('{"scenes": {"__proto__": {"people": []}}}'));
  expect(!parsed.ok && parsed.problems.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'unsafe-name', path: ['scenes', '__proto__'] },
  ]);
});

function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function withValue(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValue(Object(target)[key], rest, value);
  return Array.isArray(target) ? target.with(Number(key), inner) : { ...Object(target), [key]: inner };
}
