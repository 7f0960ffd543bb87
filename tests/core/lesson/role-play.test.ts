import { describe, expect, test } from 'vitest';
import type { OptionId, PersonId } from '../../../src/core/lesson/ids.ts';
import type { Lesson, Moods, Option, Rating, Scene } from '../../../src/core/lesson/lesson.ts';
import { effectOn, roleIn } from '../../../src/core/lesson/role-play.ts';

const option = (rating: Rating, moods: object): Option => ({
  id: rating as string as OptionId,
  was: [],
  rating,
  moods: moods as Moods,
  next: [],
});

const sceneWith = (...people: readonly string[]): Scene =>
  ({
    id: 'till',
    was: [],
    people: people.map((id) => ({ id })),
    competency: 'listen',
    options: [option('best', { ann: 'relieved' }), option('weak', { ann: 'angry', omar: 'tense' })],
  }) as unknown as Scene;

const lesson = { colleagues: ['omar'] } as unknown as Lesson;

describe('in a role-play of a scene', () => {
  test('the customer who speaks first is played', () => {
    expect(roleIn(lesson, sceneWith('ann', 'bob'), 'bob')).toBe('bob');
  });

  test('or else the customer whom the scene is about', () => {
    expect(roleIn(lesson, sceneWith('ann', 'bob'))).toBe('ann');
  });

  test('a colleague who speaks first leaves the role to the customer', () => {
    expect(roleIn(lesson, sceneWith('ann', 'omar'), 'omar')).toBe('ann');
  });

  test('a colleague is played where no customer is', () => {
    expect(roleIn(lesson, sceneWith('omar'))).toBe('omar');
  });

  test('nobody is played where the learner is alone', () => {
    expect(roleIn(lesson, sceneWith())).toBeUndefined();
  });
});

describe('a choice', () => {
  const ann = 'ann' as PersonId;
  const before = { ann: 'tense', bob: 'calm' } as unknown as Moods;

  test('softens whoever it puts in a lighter mood, even a bad one', () => {
    expect(effectOn(ann, before, option('weak', { ann: 'calm' }))).toBe('softer');
  });

  test('hardens whoever it puts in a darker mood, even a good one', () => {
    expect(effectOn(ann, before, option('acceptable', { ann: 'angry' }))).toBe('harder');
  });

  test('that is good and leaves somebody calm does not harden them, however relieved they were', () => {
    const relieved = { ann: 'relieved' } as unknown as Moods;
    expect(effectOn(ann, relieved, option('acceptable', { ann: 'calm' }))).toBe('softer');
    expect(effectOn(ann, relieved, option('acceptable', { ann: 'tense' }))).toBe('harder');
    expect(effectOn(ann, relieved, option('weak', { ann: 'calm' }))).toBe('harder');
  });

  test.each([
    ['best', 'softer'],
    ['acceptable', 'softer'],
    ['weak', 'harder'],
    ['harmful', 'harder'],
  ] as const)('that is %s makes somebody whose mood stays %s', (rating, effect) => {
    expect(effectOn(ann, before, option(rating, { bob: 'relieved' }))).toBe(effect);
    expect(effectOn(ann, before, option(rating, { ann: 'tense' }))).toBe(effect);
  });
});
