import { expect, test } from 'vitest';
import { walkLesson } from '../../../src/core/lesson/paths.ts';
import { moodsMet, reachOf } from '../../../src/core/lesson/reach.ts';
import { graph, lessonOf } from './graph.ts';

test('every path is walked with its moods, and conditions decide where it goes', () => {
  const paths = [...walkLesson(lessonOf(graph))].map(({ steps, ending, moods }) => [
    ...steps.map(({ option }) => option.id),
    ending,
    Object.values(moods)[0],
  ]);
  expect(paths).toEqual([
    ['ask', 'together', 'found', 'relieved'],
    ['ask', 'alone', 'later', 'tense'],
    ['look', 'together', 'later', 'calm'],
    ['look', 'alone', 'later', 'tense'],
    ['point', 'lost', 'angry'],
  ]);
});

test('a step knows the moods before and after its choice', () => {
  const [first] = walkLesson(lessonOf(graph));
  expect(first?.steps.map(({ before, after }) => [before, after])).toEqual([
    [{ mila: 'calm' }, { mila: 'relieved' }],
    [{ mila: 'relieved' }, { mila: 'relieved' }],
  ]);
});

test('everything that can be reached is found', () => {
  expect([...reachOf(lessonOf(graph)).places].sort()).toEqual(['door', 'found', 'later', 'lost', 'search']);
});

test('the moods that can be met are known for every scene, choice and ending', () => {
  const met = moodsMet(lessonOf(graph));
  const of = (place: string): unknown =>
    met
      .get(place)
      ?.map((moods) => Object.values(moods)[0])
      .sort();
  expect(of('door')).toEqual(['calm']);
  expect(of('search')).toEqual(['calm', 'relieved']);
  expect(of('search together')).toEqual(['calm', 'relieved']);
  expect(of('search alone')).toEqual(['tense']);
  expect(of('lost')).toEqual(['angry']);
});

test('a long lesson is gone through by situations, not by its millions of paths', () => {
  const rating = ['best', 'acceptable', 'weak', 'harmful'];
  const scenes = Array.from({ length: 40 }, (_, index) => {
    const next = index === 39 ? 'found' : `scene-${index + 1}`;
    const options = rating.map((name) => [
      name,
      { rating: name, moods: { mila: name === 'best' ? 'calm' : 'tense' }, next },
    ]);
    return [`scene-${index}`, { people: ['mila'], competency: 'listen', options: Object.fromEntries(options) }];
  });
  const lesson = lessonOf({ ...graph, scenes: Object.fromEntries(scenes), endings: { found: { people: [] } } });
  expect(reachOf(lesson).places.size).toBe(41);
});
