import type { EndingId, SceneId } from './ids.ts';
import type { LessonGraph, Moods } from './lesson.ts';
import { type Turns, turnsOf } from './turns.ts';

/** What learners can meet in a lesson, whatever they choose. */
export interface Reach extends Turns {
  readonly places: ReadonlySet<SceneId | EndingId>;
}

export function reachOf(lesson: LessonGraph): Reach {
  const { turns, complete } = turnsOf(lesson);
  return { turns, complete, places: new Set([lesson.scenes[0].id, ...turns.map(({ to }) => to)]) };
}

/**
 * The moods that people can have together: on coming to a scene or an ending, under its id, and after a choice, under the
 * ids of scene and option with a space between them.
 */
export function moodsMet(lesson: LessonGraph): ReadonlyMap<string, readonly Moods[]> {
  const met = new Map<string, Map<string, Moods>>();
  const meet = (place: string, moods: Moods): void => {
    met.set(place, (met.get(place) ?? new Map<string, Moods>()).set(JSON.stringify(moods), moods));
  };
  meet(lesson.scenes[0].id, lesson.moods);
  for (const { scene, option, moods, to } of turnsOf(lesson).turns) {
    meet(`${scene} ${option}`, moods);
    meet(to, moods);
  }
  return new Map([...met].map(([place, different]) => [place, [...different.values()]]));
}
