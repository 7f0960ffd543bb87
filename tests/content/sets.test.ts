import { expect, test } from 'vitest';
import { inOrderOfSets } from '../../src/build/content/order-of-sets.ts';
import { parseSets, type Sets } from '../../src/build/content/sets.ts';

const set = (...lessons: readonly unknown[]) => ({
  name: { nl: 'Dag', en: 'Day' },
  description: { nl: 'Een dag.', en: 'A day.' },
  lessons,
});

const problems = (value: unknown): readonly string[] => {
  const parsed = parseSets(value, ['terrace', 'optician', 'soap']);
  return parsed.ok ? [] : parsed.problems.map(({ what, fix }) => `${what} ${fix}`);
};

test('a set has a name and a description in both languages, and lessons that there are', () => {
  expect(problems({ day: set('terrace', 'soap') })).toEqual([]);
});

test.each([
  [{ day: set('terras') }, 'There is no lesson "terras".'],
  [{ day: set('terrace', 'terrace') }, 'The lesson "terrace" is in the set "day" twice. Keep one of the two.'],
  [{ day: { ...set('terrace'), name: { nl: 'Dag' } } }, '"en"'],
  [{ day: set() }, 'lessons'],
  [{ 'Eerste dag': set('terrace') }, 'Eerste dag'],
  [{}, 'There is nothing in the list of sets.'],
  ['terrace', 'The list of sets'],
  [JSON.parse('{"__proto__": {"name": 1}}'), '__proto__'],
])('%j is refused with a sentence', (value, sentence) => {
  expect(problems(value).join('\n')).toContain(sentence);
});

test('lessons come in the order of the sets, each once, and at last those that are in none', () => {
  const sets = { day: set('soap', 'terrace'), week: set('terrace', 'optician') } as unknown as Sets;
  expect(inOrderOfSets(['anybody-there', 'optician', 'soap', 'terrace'], sets)).toEqual([
    'soap',
    'terrace',
    'optician',
    'anybody-there',
  ]);
});
