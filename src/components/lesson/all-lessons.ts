import { getEntry } from 'astro:content';
import { lessonFolders } from '../../build/content/check-content.ts';
import { inOrderOfSets } from '../../build/content/order-of-sets.ts';
import { readLesson } from '../../build/content/read-lesson.ts';
import { readSets } from '../../build/content/read-sets.ts';
import { curly } from '../../build/content/words/curly.ts';
import type { FrontMatter } from '../../build/content/words/front-matter.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { Locale } from '../../messages/locales.ts';

const root = process.cwd();

export type LessonInLocale = {
  readonly lesson: Lesson;
  readonly words: FrontMatter;
};

/** Every lesson there is, in one language, in the order of the sets: what helps on the first day comes first. */
export async function allLessons(locale: Locale): Promise<readonly LessonInLocale[]> {
  const folders = await lessonFolders(root);
  const ids = inOrderOfSets(folders, await readSets(root, folders));
  return Promise.all(ids.map((id) => lessonIn(id, locale)));
}

async function lessonIn(id: string, locale: Locale): Promise<LessonInLocale> {
  const entry = await getEntry('words', `${id}/${locale}`);
  if (!entry) throw new Error(`content/lessons/${id}/${locale}.mdx is missing.`);
  return { lesson: await readLesson(root, id), words: printed(entry.data) };
}

function printed(words: FrontMatter): FrontMatter {
  const { title, role, place, summary } = words;
  return { ...words, title: curly(title), role: curly(role), place: curly(place), summary: curly(summary) };
}
