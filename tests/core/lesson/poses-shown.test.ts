import { expect, test } from 'vitest';
import { posesShown } from '../../../src/core/lesson/poses-shown.ts';
import { graph, lessonOf } from './graph.ts';

const { door, search } = graph.scenes;

test('a figure is shown in the pose that a choice gives it, in the moods that somebody can have after that choice', () => {
  const ask = { ...door.options.ask, poses: { mila: 'back' } };
  const lesson = lessonOf({ ...graph, scenes: { door: { ...door, options: { ...door.options, ask } }, search } });
  expect(posesShown(lesson)).toEqual([{ scene: 'door', id: 'mila', pose: 'back', moods: ['relieved'] }]);
});

test('the same pose after two choices is one figure, with the moods of both from light to dark', () => {
  const poses = { mila: 'back' };
  const options = {
    ...door.options,
    point: { ...door.options.point, poses },
    ask: { ...door.options.ask, poses },
  };
  const lesson = lessonOf({ ...graph, scenes: { door: { ...door, options }, search } });
  expect(posesShown(lesson)).toEqual([{ scene: 'door', id: 'mila', pose: 'back', moods: ['relieved', 'angry'] }]);
});

test('somebody who is gone is not drawn', () => {
  const ask = { ...door.options.ask, poses: { mila: 'gone' } };
  const lesson = lessonOf({ ...graph, scenes: { door: { ...door, options: { ...door.options, ask } }, search } });
  expect(posesShown(lesson)).toEqual([]);
});

test('the same pose in two scenes has in both the moods of both, as the page draws it once', () => {
  const poses = { mila: 'back' };
  const ask = { ...door.options.ask, poses };
  const alone = { ...search.options.alone, poses };
  const lesson = lessonOf({
    ...graph,
    scenes: {
      door: { ...door, options: { ...door.options, ask } },
      search: { ...search, options: { ...search.options, alone } },
    },
  });
  expect(posesShown(lesson)).toEqual([
    { scene: 'door', id: 'mila', pose: 'back', moods: ['relieved', 'tense'] },
    { scene: 'search', id: 'mila', pose: 'back', moods: ['relieved', 'tense'] },
  ]);
});

test('after a choice that is not known to be met, a figure has every mood that the person can have', () => {
  const together = { ...search.options.together, poses: { mila: 'back' } };
  const lesson = lessonOf({
    ...graph,
    scenes: { door, search: { ...search, options: { ...search.options, together } } },
  });
  const [first, ...others] = lesson.scenes;
  expect(posesShown({ ...lesson, scenes: [{ ...first, options: [] }, ...others] })).toEqual([
    { scene: 'search', id: 'mila', pose: 'back', moods: ['calm', 'tense'] },
  ]);
});
