import { expect, test } from 'vitest';
import { readingMoods } from '../../../src/core/lesson/reading-moods.ts';
import { bakery } from '../../fixtures/lessons.ts';

const reading = readingMoods(bakery);

test('a lesson opens in the moods that people come in with', () => {
  expect(reading.get('greet')).toEqual({ ann: 'calm', bob: 'tense' });
});

test('a scene of the best path is read as the best choices before it leave people', () => {
  expect(reading.get('pay')).toEqual({ ann: 'relieved', bob: 'calm' });
});

test('a scene beside the best path is read as after the one slip that leads there', () => {
  expect(reading.get('phone')).toEqual({ ann: 'relieved', bob: 'angry' });
});

test('what a choice does is read in the moods that it leaves, whatever the choice', () => {
  expect(reading.get('greet ignore')).toEqual({ ann: 'calm', bob: 'angry' });
  expect(reading.get('phone listen')).toEqual({ ann: 'relieved', bob: 'relieved' });
});

test('every scene and every choice can be read', () => {
  const places = bakery.scenes.flatMap(({ id, options }) => [id, ...options.map((option) => `${id} ${option.id}`)]);
  expect([...reading.keys()].toSorted()).toEqual(places.toSorted());
});
