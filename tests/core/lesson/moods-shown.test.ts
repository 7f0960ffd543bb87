import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/core/lesson/ids.ts';
import type { LessonGraph } from '../../../src/core/lesson/lesson.ts';
import { darkestMood, moodsShown } from '../../../src/core/lesson/moods-shown.ts';
import { bakery } from '../../fixtures/lessons.ts';

test('a person is shown in the mood they start in and in those that a choice gives them, from light to dark', () => {
  const [first, ...rest] = bakery.scenes;
  const [option, ...others] = first.options;
  const baker = 'baker' as PersonId;
  const lesson: LessonGraph = {
    ...bakery,
    moods: { [baker]: 'tense' },
    scenes: [{ ...first, options: option ? [{ ...option, moods: { [baker]: 'relieved' } }, ...others] : [] }, ...rest],
  };
  expect(moodsShown(lesson)[baker]).toEqual(['relieved', 'tense']);
  expect(darkestMood(lesson, baker)).toBe('tense');
});
