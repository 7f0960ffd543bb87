import type { EndingId, OptionId, SceneId } from './ids.ts';
import type { LessonGraph, Moods, Option, Scene } from './lesson.ts';
import { changeMoods, follow } from './routing.ts';

/** One choice on a path, with everybody's mood before and after it. */
export interface Step {
  readonly scene: Scene;
  readonly option: Option;
  readonly before: Moods;
  readonly after: Moods;
}

/** One way through the whole lesson. */
export interface Path {
  readonly steps: readonly Step[];
  readonly ending: EndingId;
  /** The moods at the ending. */
  readonly moods: Moods;
}

/**
 * Every path through a sound lesson, in the order of its options. The number of paths is a product over the decisions:
 * take what you need. Throws when the lesson comes back to a scene, which `parseLesson` refuses.
 */
export function walkLesson(lesson: LessonGraph): Generator<Path> {
  const scenes = new Map<SceneId | EndingId, Scene>(lesson.scenes.map((scene) => [scene.id, scene]));
  return walk(scenes, lesson.scenes[0].id, lesson.moods, []);
}

function* walk(
  scenes: ReadonlyMap<SceneId | EndingId, Scene>,
  at: SceneId | EndingId,
  moods: Moods,
  steps: readonly Step[],
): Generator<Path> {
  const scene = scenes.get(at);
  if (scene === undefined) {
    yield { steps, ending: at as EndingId, moods };
    return;
  }
  if (steps.some((step) => step.scene === scene)) throw new Error(`The lesson comes back to the scene "${at}".`);
  for (const option of scene.options) {
    const after = changeMoods(moods, option.moods);
    const taken = [...steps, { scene, option, before: moods, after }];
    yield* walk(scenes, follow(option.next, after, chosenOn(taken)), after, taken);
  }
}

function chosenOn(steps: readonly Step[]): Map<SceneId, OptionId> {
  return new Map(steps.map(({ scene, option }) => [scene.id, option.id]));
}
