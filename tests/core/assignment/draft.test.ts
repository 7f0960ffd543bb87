import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/assignment/desk.ts';
import { changedDraft, type DraftChange, newDraft, problemsOf } from '../../../src/core/assignment/draft.ts';
import { pickSet, putInto, setOf } from '../../../src/core/assignment/named-set.ts';
import { moved } from '../../../src/core/assignment/order.ts';
import { draftSchema } from '../../../src/core/assignment/parse-assignment.ts';
import type { LessonId, SetId } from '../../../src/core/lesson/ids.ts';
import { keptOf } from '../../fixtures/desks.ts';

const lessons = (...ids: string[]) => ids as LessonId[];
const ready = keptOf({ title: 'First day', from: 'Sam', lessons: lessons('bakery') }).draft;

test('a new draft lets nothing leave the phone', () => {
  expect(newDraft('0000000a', 'en', 'Sam')).toMatchObject({ mode: 'practice', locale: 'en', from: 'Sam', lessons: [] });
});

describe('a change of a draft', () => {
  test('leaves the rest as it was', () => {
    expect(changedDraft(ready, { group: 'Haarlem' })).toEqual({ ...ready, group: 'Haarlem' });
  });

  test('takes away what it makes undefined', () => {
    const timed = changedDraft(ready, { opensOnDay: 5, closesOnDay: 9, masteryPercent: 80 });
    expect(changedDraft(timed, { closesOnDay: undefined, masteryPercent: undefined })).toEqual({
      ...ready,
      opensOnDay: 5,
    });
  });

  test.each<[string, DraftChange, Partial<Draft>]>([
    ['a pasted line break', { houseRules: 'One.\r\nTwo.' }, { houseRules: 'One. Two.' }],
    ['a mark that turns text around', { title: 'First\u202e \u061cday' }, { title: 'First day' }],
    ['half a character and a line of its own', { from: 'Sam\ud800\u2028Vos' }, { from: 'Sam Vos' }],
    ['more than fits', { from: 'x'.repeat(41) }, { from: 'x'.repeat(40) }],
    ['a smiley on the edge', { group: `${'x'.repeat(39)}😀😀` }, { group: `${'x'.repeat(39)}😀` }],
    ['a space that words will follow', { title: 'First ' }, { title: 'First ' }],
  ])('keeps only what every parser takes of %s', (_what, change, kept) => {
    const draft = changedDraft(ready, change);
    expect(draft).toMatchObject(kept);
    expect(draftSchema.safeParse(draft).success).toBe(true);
  });
});

test.each<[string, Partial<Draft>, readonly string[]]>([
  ['nothing when all is there', {}, []],
  ['that there are no lessons', { lessons: [] }, ['no-lessons']],
  ['that its only lesson is gone', { lessons: lessons('gone') }, ['no-lessons']],
  ['an empty title and name', { title: ' ', from: '' }, ['no-title', 'no-from']],
  ['a last day before the first', { opensOnDay: 120, closesOnDay: 119 }, ['window']],
  ['a last day that is over', { closesOnDay: 99 }, ['past']],
  ['nothing on the last day itself', { opensOnDay: 100, closesOnDay: 100 }, []],
])('before a link is made the trainer hears %s', (_what, change, problems) => {
  expect(problemsOf({ ...ready, ...change }, lessons('bakery'), 100)).toEqual(problems);
});

describe('a set', () => {
  const day = { id: 'day' as SetId, names: { nl: 'Eerste dag', en: 'First day' }, lessons: lessons('a', 'b') };
  const week = { id: 'week' as SetId, names: { nl: 'Eerste week', en: 'First week' }, lessons: lessons('b', 'c') };
  const sets = [day, week];

  test.each<[string, string, DraftChange]>([
    ['an empty title', '', { lessons: week.lessons, title: 'First week' }],
    ['the name of another set', 'Eerste dag', { lessons: week.lessons, title: 'First week' }],
    ['a title of the trainer', 'Monday', { lessons: week.lessons }],
  ])('that is picked over %s', (_what, title, change) => {
    expect(pickSet({ ...ready, title }, week, sets)).toEqual(change);
  });

  test('that is the title goes along into another language; other titles stay', () => {
    expect(putInto('nl', { ...ready, title: 'First day' }, sets)).toEqual({ locale: 'nl', title: 'Eerste dag' });
    expect(putInto('nl', { ...ready, title: 'Monday' }, sets)).toEqual({ locale: 'nl' });
  });

  test('is recognized by its lessons in their order', () => {
    expect(setOf(lessons('b', 'c'), sets)).toBe(week);
    expect(setOf(lessons('c', 'b'), sets)).toBeUndefined();
  });
});

test.each([
  ['up', 'b', -1, ['b', 'a', 'c']],
  ['down', 'b', 1, ['a', 'c', 'b']],
  ['nowhere above the top', 'a', -1, ['a', 'b', 'c']],
  ['nowhere below the end', 'c', 1, ['a', 'b', 'c']],
  ['nowhere when it is not there', 'd', 1, ['a', 'b', 'c']],
] as const)('a lesson moves %s', (_where, lesson, by, order) => {
  expect(moved(['a', 'b', 'c'], lesson, by)).toEqual(order);
});
