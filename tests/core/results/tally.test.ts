import { describe, expect, test } from 'vitest';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { isPassed } from '../../../src/core/results/mastery.ts';
import type { PersonResult } from '../../../src/core/results/results.ts';
import { createTally } from '../../../src/core/results/tally.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { playedLesson, ticketOf } from '../../fixtures/tickets.ts';

const bakeryId = 'bakery' as LessonId;
const lessons = { ids: [bakeryId], graphOf: () => bakery };

const praise = playedLesson(bakery, ['nod', 'ask', 'thank']);
const shrug = playedLesson(bakery, ['wait', 'guess', 'thank']);
const repaired = playedLesson(bakery, ['ignore', 'ask', 'thank', 'listen']);
const finishedOnly = playedLesson(bakery, ['nod', 'ask', 'thank'], 'proof');

/** Results of these played lessons, each by somebody else. */
function resultsOf(...played: readonly (typeof praise)[]) {
  const tally = createTally();
  for (const [at, lesson] of played.entries())
    tally.add(ticketOf({ registration: `000000000${at}`, name: `Learner ${at}`, lessons: [lesson] }), lessons);
  return tally.results('0000000a', lessons);
}

describe('choices', () => {
  test('are counted for each option of a decision, with whole percents', () => {
    const [greet] = resultsOf(praise, praise, praise, shrug, shrug, repaired).lessons[0]?.decisions ?? [];
    expect(greet).toEqual({
      scene: 'greet',
      reached: 6,
      lost: 1,
      options: [
        { option: 'nod', count: 3, share: 50, mood: 'calm' },
        { option: 'wait', count: 2, share: 33, mood: 'tense' },
        { option: 'ignore', count: 1, share: 17, mood: 'angry' },
      ],
    });
  });

  test('of four people are not shown, and it is said that there are some', () => {
    const [lesson] = resultsOf(praise, praise, shrug, repaired).lessons;
    expect(lesson).toEqual({ lesson: 'bakery', finished: 4, decisions: [], hidden: true });
  });

  test('of five people are shown', () => {
    const [lesson] = resultsOf(praise, praise, praise, praise, shrug).lessons;
    expect(lesson?.decisions.map(({ scene }) => scene)).toEqual(['greet', 'offer', 'pay']);
    expect(lesson?.hidden).toBe(false);
  });

  test('at a decision that fewer than five people reached are hidden in a lesson that more people played', () => {
    const [lesson] = resultsOf(praise, praise, praise, praise, praise, repaired).lessons;
    expect(lesson?.decisions.map(({ scene }) => scene)).toEqual(['greet', 'offer', 'pay']);
    expect(lesson?.hidden).toBe(true);
  });

  test('do not stand with anybody: a person has only what was finished and how many points', () => {
    expect(resultsOf(repaired).people).toEqual([
      {
        registration: '0000000000',
        name: 'Learner 0',
        madeAtMillis: ticketOf().madeAtMillis,
        finished: [{ lesson: 'bakery', points: { raw: 8, max: 9 } }],
      },
    ]);
  });
});

describe('several tickets of one learner', () => {
  test('count once, and the first try stays when a better one comes later', () => {
    const tally = createTally();
    for (const played of [repaired, praise, praise]) tally.add(ticketOf({ lessons: [played] }), lessons);
    const { people, lessons: results } = tally.results('0000000a', lessons);
    expect(people).toMatchObject([{ finished: [{ lesson: 'bakery', points: { raw: 8, max: 9 } }] }]);
    expect(results).toMatchObject([{ finished: 1 }]);
  });

  test('give the union of their lessons', () => {
    const [one, two] = ['one', 'two'].map((id) => ({ ...bakery, id: id as LessonId }));
    if (!one || !two) throw new Error('Two lessons were expected.');
    const both = { ids: [one.id, two.id], graphOf: (id: LessonId) => [one, two].find((lesson) => lesson.id === id) };
    const tally = createTally();
    tally.add(ticketOf({ lessons: [playedLesson(two, ['nod', 'ask', 'thank'])] }), both);
    tally.add(ticketOf({ lessons: [playedLesson(one, ['nod', 'ask', 'thank'])] }), both);
    expect(tally.results('0000000a', both).people).toMatchObject([
      { finished: [{ lesson: 'two' }, { lesson: 'one' }] },
    ]);
  });

  test('go by the name in the one that was made last', () => {
    const tally = createTally();
    tally.add(ticketOf({ name: 'Samira', madeAtMillis: 2000 }), lessons);
    tally.add(ticketOf({ name: 'Sam', madeAtMillis: 1000 }), lessons);
    expect(tally.results('0000000a', lessons).people).toMatchObject([{ name: 'Samira', madeAtMillis: 2000 }]);
  });

  test('of two assignments are apart', () => {
    const tally = createTally();
    tally.add(ticketOf({ lessons: [praise] }), lessons);
    tally.add(ticketOf({ assignment: '0000000b', lessons: [praise] }), lessons);
    expect(tally.assignments()).toEqual(['0000000a', '0000000b']);
    expect(tally.results('0000000b', lessons)).toMatchObject({ people: [{ finished: [{ lesson: 'bakery' }] }] });
  });
});

describe('what cannot be counted', () => {
  const unknown = { ...praise, lesson: 1 };
  const changed = { ...praise, version: 7, choices: [1, 2, 3] };
  const impossible = { ...praise, choices: [1, 2, 3] };
  const endless = { ...praise, choices: praise.choices?.slice(0, 2) ?? [] };

  test.each([
    ['a lesson that is not here', unknown, { fault: 'unknown-lesson' }, []],
    ['choices that nobody can have made', impossible, { fault: 'impossible', lesson: 'bakery' }, []],
    ['choices that stop halfway', endless, { fault: 'impossible', lesson: 'bakery' }, []],
    [
      'choices that do not fit the lesson any more',
      changed,
      { fault: 'lesson-changed', lesson: 'bakery' },
      [{ lesson: 'bakery', finished: 1, decisions: [], hidden: false }],
    ],
  ])('is told: %s', (_what, played, problem, results) => {
    const tally = createTally();
    expect(tally.add(ticketOf({ lessons: [played] }), lessons)).toEqual([problem]);
    expect(tally.results('0000000a', lessons).lessons).toEqual(results);
  });

  test('is told while the lesson is not there, and counts later', () => {
    const tally = createTally();
    const ticket = ticketOf({ lessons: [praise] });
    expect(tally.add(ticket, { ...lessons, graphOf: () => undefined })).toEqual([
      { fault: 'lesson-unavailable', lesson: 'bakery' },
    ]);
    expect(tally.add(ticket, lessons)).toEqual([]);
    expect(tally.results('0000000a', lessons)).toMatchObject({ lessons: [{ finished: 1 }] });
  });

  test('does not stop the other lessons of the ticket', () => {
    const tally = createTally();
    tally.add(ticketOf({ lessons: [unknown, praise] }), lessons);
    expect(tally.results('0000000a', lessons)).toMatchObject({ people: [{ finished: [{ lesson: 'bakery' }] }] });
  });
});

test('who finished without sending choices is counted as finished, and nobody knows points', () => {
  const { people, lessons: results } = resultsOf(finishedOnly);
  expect(results).toEqual([{ lesson: 'bakery', finished: 1, decisions: [], hidden: false }]);
  expect(people[0]?.finished).toEqual([{ lesson: 'bakery' }]);
});

describe('competencies', () => {
  test('count the points of all decisions of a group, repair too', () => {
    const { competencies } = resultsOf(repaired, repaired, repaired, repaired, repaired);
    expect(competencies).toEqual([
      { competency: 'welcome', decisions: 10, lessons: 1, scaled: 0.5 },
      { competency: 'advise', decisions: 5, lessons: 1, scaled: 1 },
      { competency: 'repair', decisions: 5, lessons: 1, scaled: 2 / 3 },
    ]);
  });

  test('of fewer than five people are not shown', () => {
    expect(resultsOf(praise, praise, praise, repaired).competencies).toEqual([]);
  });
});

describe('the mastery score', () => {
  const played = (lesson: string, raw: number) => ({ lesson: lesson as LessonId, points: { raw, max: 10 } });
  const personWith = (...finished: PersonResult['finished']) => ({
    registration: '0000000001',
    name: 'Sam',
    madeAtMillis: 0,
    finished,
  });
  const both = ['one', 'two'] as LessonId[];

  test.each([
    [5, 9, true],
    [4, 9, false],
  ])('of 70 percent counts over all lessons together: %i and %i of 10 is %s', (first, second, passed) => {
    expect(isPassed(personWith(played('one', first), played('two', second)), both, 70)).toBe(passed);
  });

  test('counts no lesson that is not in the assignment', () => {
    const person = personWith(played('one', 5), played('two', 6), played('other', 10));
    expect(isPassed(person, both, 70)).toBe(false);
  });

  test('says nothing before all lessons are finished', () => {
    expect(isPassed(personWith(played('one', 10)), both, 70)).toBeUndefined();
  });

  test('says nothing of somebody whose choices are not known', () => {
    expect(isPassed(personWith(played('one', 10), { lesson: 'two' as LessonId }), both, 70)).toBeUndefined();
  });
});
