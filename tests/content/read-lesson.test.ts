import { expect, test } from 'vitest';
import { ContentError } from '../../src/build/content/content-error.ts';
import { readCompetencies } from '../../src/build/content/read-competencies.ts';
import { readLesson } from '../../src/build/content/read-lesson.ts';
import { broken, filesWith, lessonYaml, soundFiles, withFiles } from './lesson-files.ts';

test('a sound lesson is read as a graph', async () => {
  const lesson = await withFiles(soundFiles, (root) => readLesson(root, 'lost-umbrella'));
  expect(lesson.scenes.map(({ id }) => id)).toEqual(['at-the-door', 'second-try']);
});

test('a lesson with a mistake stops the build with the whole report', async () => {
  const files = filesWith({ 'lesson.yaml': broken(lessonYaml, 'next: found', 'next: garden') });
  const error: unknown = await withFiles(files, (root) => readLesson(root, 'lost-umbrella')).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ContentError);
  expect(error instanceof Error && error.message).toMatchInlineSnapshot(`
    "content/lessons/lost-umbrella/lesson.yaml:19:15
      The option "ask-first" in the scene "at-the-door" leads to "garden", but there is no scene or ending with that id.
      Use one of: at-the-door, second-try, found, lost.

    1 mistake in 1 file."
  `);
});

test('a lesson outside the content folder is never read', async () => {
  await expect(readLesson('/', '../../etc')).rejects.toThrow('cannot be the id of a lesson');
});

test('competencies are read with their names, descriptions and checklists', async () => {
  const competencies = await withFiles(soundFiles, (root) => readCompetencies(root));
  expect(competencies).toEqual({
    listen: {
      name: { nl: 'Luisteren', en: 'Listen' },
      description: { nl: 'Je luistert.', en: 'You listen.' },
      checklist: { nl: ['Knikt', 'Vraagt', 'Zwijgt'], en: ['Nods', 'Asks', 'Is silent'] },
    },
  });
});
