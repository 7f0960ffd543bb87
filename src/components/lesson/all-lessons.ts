import { getEntry } from 'astro:content';
import { lessonFolders } from '../../build/content/check-content.ts';
import { readLesson } from '../../build/content/read-lesson.ts';
import type { FrontMatter } from '../../build/content/words/front-matter.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { Locale } from '../../messages/locales.ts';

const root = process.cwd();

export type LessonInLocale = {
  readonly lesson: Lesson;
  readonly words: FrontMatter;
};

/** Every lesson there is, in one language, by id. */
export async function allLessons(locale: Locale): Promise<readonly LessonInLocale[]> {
  const ids = await lessonFolders(root);
  return Promise.all(ids.map((id) => lessonIn(id, locale)));
}

async function lessonIn(id: string, locale: Locale): Promise<LessonInLocale> {
  const entry = await getEntry('words', `${id}/${locale}`);
  if (!entry) throw new Error(`content/lessons/${id}/${locale}.mdx is missing.`);
  return { lesson: await readLesson(root, id), words: entry.data };
}
