import { describe, expect, test } from 'vitest';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { decisionsTable, peopleTable, type TableContext } from '../../../src/core/results/tables.ts';
import { createTally } from '../../../src/core/results/tally.ts';
import { keptOf } from '../../fixtures/desks.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { bakeryId, sheetOf } from '../../fixtures/results.ts';
import { playedLesson, ticketOf } from '../../fixtures/tickets.ts';

const lessons = { ids: [bakeryId], graphOf: () => bakery };
const praise = playedLesson(bakery, ['nod', 'ask', 'thank']);
const shrug = playedLesson(bakery, ['wait', 'guess', 'thank']);

const scenes = bakery.scenes.map(({ id, options }, at) => ({
  ...{ id, label: String(at + 1), words: `At ${id}` },
  options: Object.fromEntries(options.map((option) => [option.id, option.id.toUpperCase()])),
}));

const words = {
  ...{ name: 'name', finishedCount: 'finished', sent: 'sent', yes: 'yes', no: 'no', lesson: 'lesson' },
  ...{ question: 'question', questionWords: 'words', option: 'option', rating: 'rating', count: 'count' },
  ...{ percent: 'percent', hidden: 'hidden', mastery: (percent: number) => `mastery ${percent}` },
  ratings: { best: 'best', acceptable: 'acceptable', weak: 'weak', harmful: 'harmful' },
};

function context(changes: Partial<TableContext> = {}): TableContext {
  return {
    words,
    asked: undefined,
    titleOf: (lesson) => `The ${lesson}`,
    sheetOf: () => ({ ...sheetOf(bakery), scenes }),
    dayOf: () => '2026-11-26',
    ...changes,
  };
}

function resultsOf(...played: readonly (typeof praise)[]) {
  const tally = createTally();
  for (const [at, lesson] of played.entries())
    tally.add(ticketOf({ registration: `000000000${at}`, name: `Learner ${at}`, lessons: [lesson] }), lessons);
  return tally.results('0000000a', lessons);
}

describe('the table of people', () => {
  test('says who finished which lesson, and never what they chose', () => {
    expect(peopleTable(resultsOf(praise, shrug), context())).toEqual([
      ['name', 'The bakery', 'finished', 'sent'],
      ['Learner 0', 'yes', 1, '2026-11-26'],
      ['Learner 1', 'yes', 1, '2026-11-26'],
    ]);
  });

  test('has the lessons of the assignment, also those that nobody finished', () => {
    const { draft } = keptOf({ lessons: ['bakery', 'optician'] as LessonId[] });
    expect(peopleTable(resultsOf(praise), context({ asked: draft }))).toEqual([
      ['name', 'The bakery', 'The optician', 'finished', 'sent'],
      ['Learner 0', 'yes', 'no', 1, '2026-11-26'],
    ]);
  });

  test('says whether a mastery score was reached where one was set', () => {
    const { draft } = keptOf({ mode: 'coach', masteryPercent: 90 });
    const [head, ...rows] = peopleTable(resultsOf(praise, shrug), context({ asked: draft }));
    expect(head?.at(-1)).toBe('mastery 90');
    expect(rows.map((row) => row.at(-1))).toEqual(['yes', 'no']);
  });
});

describe('the table of decisions', () => {
  test('has a row for every option, with its share to a tenth of a percent', () => {
    const [head, ...rows] = decisionsTable(resultsOf(praise, praise, praise, praise, praise, shrug), context());
    expect(head).toEqual(['lesson', 'question', 'words', 'option', 'rating', 'count', 'percent']);
    expect(rows.slice(0, 3)).toEqual([
      ['The bakery', '1', 'At greet', 'NOD', 'best', 5, 83.3],
      ['The bakery', '1', 'At greet', 'WAIT', 'acceptable', 1, 16.7],
      ['The bakery', '1', 'At greet', 'IGNORE', 'harmful', 0, 0],
    ]);
  });

  test('hides the choices of four people, and says so', () => {
    expect(decisionsTable(resultsOf(praise, praise, praise, shrug), context())).toEqual([
      expect.any(Array),
      ['The bakery', '', 'hidden'],
    ]);
  });
});
