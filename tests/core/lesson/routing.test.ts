import { describe, expect, test } from 'vitest';
import type { OptionId, SceneId } from '../../../src/core/lesson/ids.ts';
import type { Condition, Moods, Route } from '../../../src/core/lesson/lesson.ts';
import { changeMoods, follow, holds } from '../../../src/core/lesson/routing.ts';

const moods = { mila: 'calm', otto: 'angry' } as Moods;
const chosen = new Map([['door', 'ask']]) as ReadonlyMap<string, string> as ReadonlyMap<SceneId, OptionId>;

describe('A condition', () => {
  test.each([
    ['an empty one always', {}, true],
    ['the mood is the one asked for', { moods: { mila: ['calm'] } }, true],
    ['the mood is one of those asked for', { moods: { mila: ['tense', 'calm'] } }, true],
    ['the mood is another', { moods: { mila: ['tense'] } }, false],
    ['one of two moods is another', { moods: { mila: ['calm'], otto: ['calm'] } }, false],
    ['somebody unknown is asked for', { moods: { nobody: ['calm'] } }, false],
    ['the option was chosen', { chose: { door: ['ask', 'look'] } }, true],
    ['another option was chosen', { chose: { door: ['look'] } }, false],
    ['the learner was not in the scene', { chose: { garden: ['ask'] } }, false],
    ['the mood is right and the choice is not', { moods: { mila: ['calm'] }, chose: { door: ['look'] } }, false],
    ['both are right', { moods: { mila: ['calm'] }, chose: { door: ['ask'] } }, true],
  ])('holds or not when %s', (_, condition, expected) => {
    expect(holds(condition as unknown as Condition, moods, chosen)).toBe(expected);
  });
});

describe('A list of routes', () => {
  test.each([
    ['its only route', [{ to: 'found' }], 'found'],
    [
      'the first whose condition holds',
      [{ when: { moods: { mila: ['calm'] } }, to: 'first' }, { to: 'last' }],
      'first',
    ],
    [
      'the last when no condition holds',
      [{ when: { moods: { mila: ['angry'] } }, to: 'first' }, { to: 'last' }],
      'last',
    ],
    ['the first of two that hold', [{ when: {}, to: 'first' }, { when: {}, to: 'second' }, { to: 'last' }], 'first'],
  ])('leads along %s', (_, routes, expected) => {
    expect(follow(routes as unknown as readonly Route[], moods, chosen)).toBe(expected);
  });

  test('without an open route is a bug, not an answer', () => {
    expect(() => follow([], moods, chosen)).toThrow('None of the routes can be taken');
  });
});

test('a choice changes only the moods it names', () => {
  expect(changeMoods(moods, { otto: 'tense' } as Partial<Moods>)).toEqual({ mila: 'calm', otto: 'tense' });
});
