import type { EndingId, OptionId, SceneId } from './ids.ts';
import type { Ending, LessonGraph, Option, Scene } from './lesson.ts';

/** The scene with this id, now or in an earlier version of the lesson. */
export function findScene(lesson: LessonGraph, id: string): Scene | undefined {
  return byIdOrAlias(lesson.scenes, id);
}

/** The option with this id, now or in an earlier version of the lesson. */
export function findOption(scene: Scene, id: string): Option | undefined {
  return byIdOrAlias(scene.options, id);
}

/** The ending with this id, now or in an earlier version of the lesson. */
export function findEnding(lesson: LessonGraph, id: string): Ending | undefined {
  return byIdOrAlias(lesson.endings, id);
}

interface Named {
  readonly id: SceneId | OptionId | EndingId;
  readonly was: readonly (SceneId | OptionId | EndingId)[];
}

function byIdOrAlias<Item extends Named>(items: readonly Item[], id: string): Item | undefined {
  // A present id goes before an alias, so that a reused word never points at the wrong thing.
  return items.find((item) => item.id === id) ?? items.find((item) => item.was.some((old) => old === id));
}
