import { describe, expect, test } from 'vitest';
import { nextLesson, sharingOf, standingOf, timeOf } from '../../../src/core/assignment/standing.ts';
import type { AttemptEvent } from '../../../src/core/attempt/attempt.ts';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { fullAssignment } from '../../fixtures/assignments.ts';
import { attemptOf, chosen, debriefed, rewound } from '../../fixtures/attempts.ts';
import { fullOpened, plainOpened } from '../../fixtures/opened.ts';

const versionOne = (): number => 1;

/** How far a learner is with the optician, after these attempts; the assignment was opened at 5000. */
const optician = (...attempts: readonly (readonly AttemptEvent[])[]) => {
  const made = attempts.map((events, index) => attemptOf(events, { id: `attempt-${index}`, lesson: 'optician' }));
  return standingOf(fullOpened, made, versionOne)[0];
};

describe('A lesson of an assignment', () => {
  test('is new before it is played, and stands where the assignment has it', () => {
    expect(standingOf(fullOpened, [], versionOne)).toEqual([
      { lesson: 'optician', state: 'new', playedBefore: false, touchedAtMillis: 0 },
      { lesson: 'terrace', state: 'new', playedBefore: false, touchedAtMillis: 0 },
      { lesson: 'two-cheeses', state: 'new', playedBefore: false, touchedAtMillis: 0 },
    ]);
  });

  test('is under way from the first choice on', () => {
    expect(optician([chosen('greet', 'nod', 5000)])).toMatchObject({ state: 'begun', touchedAtMillis: 5000 });
  });

  test('is done once its debrief was seen', () => {
    expect(optician([chosen('greet', 'nod', 5000), debriefed('happy', 5100)])).toMatchObject({ state: 'done' });
  });

  test('that was begun before is to begin once more, and says so', () => {
    expect(optician([chosen('greet', 'nod', 4999)])).toMatchObject({ state: 'new', playedBefore: true });
    const across = [chosen('greet', 'nod', 4999), debriefed('happy', 5100)];
    expect(optician(across)).toMatchObject({ state: 'new', playedBefore: true });
  });

  test('that was finished before is to be played once more, and says so', () => {
    const before = [chosen('greet', 'nod', 4000), debriefed('happy', 4999)];
    expect(optician(before)).toMatchObject({ state: 'new', playedBefore: true });
    expect(optician([...before, rewound('greet', 6000)])).toMatchObject({ state: 'new', playedBefore: true });
    expect(optician(before, [chosen('greet', 'nod', 6000)])).toMatchObject({ state: 'begun', playedBefore: false });
  });

  test('stays done while it is played once more', () => {
    const done = [chosen('greet', 'nod', 5100), debriefed('happy', 5200)];
    expect(optician(done, [chosen('greet', 'nod', 6000)])).toMatchObject({ state: 'done', playedBefore: false });
  });

  test('is not called under way at another version, which may not go on', () => {
    const attempts = [attemptOf([chosen('greet', 'nod', 6000)], { lesson: 'optician' })];
    expect(standingOf(fullOpened, attempts, () => 2)[0]).toMatchObject({ state: 'new' });
    expect(standingOf(fullOpened, attempts, () => undefined)[0]).toMatchObject({ state: 'new' });
  });
});

describe('The next lesson', () => {
  const standing = (lesson: string, state: 'new' | 'begun' | 'done', touchedAtMillis = 0) => ({
    lesson: lesson as LessonId,
    state,
    playedBefore: false,
    touchedAtMillis,
  });

  test('is the first that is not done', () => {
    const all = [standing('optician', 'done'), standing('terrace', 'new'), standing('two-cheeses', 'new')];
    expect(nextLesson(all)?.lesson).toBe('terrace');
  });

  test('is rather the one that is under way, the last one that was touched', () => {
    const all = [standing('optician', 'new'), standing('terrace', 'begun', 1), standing('two-cheeses', 'begun', 2)];
    expect(nextLesson(all)?.lesson).toBe('two-cheeses');
  });

  test('is none when all is done', () => {
    expect(nextLesson([standing('optician', 'done')])).toBeUndefined();
  });
});

describe('A ticket', () => {
  const finished = (lesson: string, atMillis: number) =>
    attemptOf([chosen('greet', 'nod', atMillis), debriefed('happy', atMillis)], { id: lesson, lesson });
  const { sharedAtMillis: _, ...neverShared } = fullOpened;

  test('is nothing to think of in practice, and before a lesson of the assignment is finished', () => {
    expect(sharingOf(plainOpened, [finished('bakery', 7000)])).toBe('nothing');
    expect(sharingOf(fullOpened, [finished('bakery', 7000), finished('optician', 4999)])).toBe('nothing');
  });

  test('is due once something was finished, until it was shared, and again after more was finished', () => {
    expect(sharingOf(neverShared, [finished('optician', 7000)])).toBe('due');
    expect(sharingOf(fullOpened, [finished('optician', 7000)])).toBe('shared');
    expect(sharingOf(fullOpened, [finished('optician', 7000), finished('terrace', 9001)])).toBe('due');
  });
});

describe('The time of an assignment from day 20783 to day 20790', () => {
  test.each([
    [20_782, 'early'],
    [20_783, 'open'],
    [20_790, 'open'],
    [20_791, 'late'],
  ])('on day %i it is %s', (day, time) => {
    expect(timeOf(fullAssignment, day)).toBe(time);
  });

  test('is always when it has no days', () => {
    const { opensOnDay: _, closesOnDay: __, ...always } = fullAssignment;
    expect([1, 65_535].map((day) => timeOf(always, day))).toEqual(['open', 'open']);
  });
});
