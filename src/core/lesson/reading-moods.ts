import type { LessonGraph, Moods, Scene } from './lesson.ts';
import { byRating } from './lesson-map.ts';
import { walkLesson } from './paths.ts';
import { changeMoods } from './routing.ts';

/**
 * The moods in which a lesson is read aloud: in a scene as the best choices that lead there leave people, under its id,
 * and after a choice there, under the ids of scene and option with a space between them.
 */
export function readingMoods(lesson: LessonGraph): ReadonlyMap<string, Moods> {
  const read = new Map<string, Moods>();
  const unread = new Set(lesson.scenes.map(({ id }) => id));
  for (const { steps } of walkLesson(bestFirst(lesson))) {
    for (const { scene, before } of steps.filter((step) => unread.delete(step.scene.id))) {
      read.set(scene.id, before);
      for (const option of scene.options) read.set(`${scene.id} ${option.id}`, changeMoods(before, option.moods));
    }
    if (unread.size === 0) break;
  }
  return read;
}

/** The lesson with its options in the order in which the paths with the best choices are walked first. */
function bestFirst(lesson: LessonGraph): LessonGraph {
  const sorted = (scene: Scene): Scene => ({ ...scene, options: byRating(scene) });
  const [first, ...others] = lesson.scenes;
  return { ...lesson, scenes: [sorted(first), ...others.map(sorted)] };
}
