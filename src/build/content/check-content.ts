import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../messages/locales.ts';
import { checkLesson } from './check-lesson.ts';
import type { KnownThings } from './known-things.ts';
import { fileStart, inReadingOrder, type Mistake } from './mistake.ts';
import { checkCompetencies } from './read-competencies.ts';
import { checkSets } from './read-sets.ts';
import { rootPath } from './root-path.ts';

export interface ContentReport {
  /** By file, and from top to bottom. */
  readonly mistakes: readonly Mistake[];
  readonly lessons: number;
  readonly languages: number;
}

/** Looks for mistakes in all content under the root of the project; `known` is what can be drawn. */
export async function checkContent(root: URL | string, known: KnownThings): Promise<ContentReport> {
  const path = rootPath(root);
  const folders = await lessonFolders(path);
  const competencies = await checkCompetencies(path);
  const sets = await checkSets(path, folders);
  const lessons = await Promise.all(folders.map((folder) => checkLesson(path, folder, known, competencies.ids)));
  return {
    mistakes: inReadingOrder([
      ...competencies.mistakes,
      ...sets.mistakes,
      ...(lessons.length === 0 ? [noLessons] : lessons.flat()),
    ]),
    lessons: folders.length,
    languages: locales.length,
  };
}

const noLessons: Mistake = {
  code: 'no-lessons',
  file: 'content/lessons',
  ...fileStart,
  what: 'There are no lessons.',
  fix: 'Add a folder for a lesson, with lesson.yaml, nl.mdx and en.mdx in it.',
};

/** The names of the folders with a lesson, in order. */
export async function lessonFolders(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'content/lessons'), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
