import type { Lesson, LessonGraph } from '../../core/lesson/lesson.ts';

/** The part of a lesson that the player needs, ready to stand in the page as JSON. */
export function playGraph({ id, version, moods, scenes, endings }: Lesson): LessonGraph {
  return { id, version, moods, scenes, endings };
}
