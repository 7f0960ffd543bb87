import type { LessonId } from '../../core/lesson/ids.ts';
import type { LessonWords } from '../../core/record/told-lesson.ts';

/** Fetches the words of lessons from where the site put them, each once; nothing when that fails. */
export function fetchWords(folder: string): (lesson: LessonId) => Promise<LessonWords | undefined> {
  const fetched = new Map<LessonId, LessonWords>();
  return async (lesson) => {
    const before = fetched.get(lesson);
    if (before) return before;
    const words = await fetchJson(`${folder}${lesson}.json`);
    // Written by the site's own build.
    if (words) fetched.set(lesson, words as LessonWords);
    return fetched.get(lesson);
  };
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
