import type { Catalogue, CatalogueLesson } from '../../core/assignment/catalogue.ts';
import type { LessonId } from '../../core/lesson/ids.ts';

/** The lessons that the site has, in the order of their ids here. */
export function lessonsOf(ids: readonly LessonId[], { lessons }: Catalogue): readonly CatalogueLesson[] {
  return ids.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
}

/** How long these lessons take together. */
export function minutesOf(ids: readonly LessonId[], catalogue: Catalogue): number {
  return lessonsOf(ids, catalogue).reduce((sum, { minutes }) => sum + minutes, 0);
}
