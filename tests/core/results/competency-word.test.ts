import { expect, test } from 'vitest';
import type { CompetencyId } from '../../../src/core/lesson/ids.ts';
import { competencyWord } from '../../../src/core/results/competency-tally.ts';

const competency = 'listen' as CompetencyId;

test.each([
  [0.59, 'practice'],
  [0.6, 'grows'],
  [0.79, 'grows'],
  [0.8, 'strong'],
])('a competency with %f of its points is called %s', (scaled, word) => {
  expect(competencyWord({ competency, decisions: 6, lessons: 3, scaled })).toBe(word);
});

test.each([
  ['five decisions', 5, 3],
  ['two lessons', 60, 2],
])('of a competency with %s nothing is said', (_what, decisions, lessons) => {
  expect(competencyWord({ competency, decisions, lessons, scaled: 1 })).toBeUndefined();
});
