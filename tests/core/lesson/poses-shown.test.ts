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
