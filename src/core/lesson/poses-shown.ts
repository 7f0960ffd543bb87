import type { PersonId, SceneId } from './ids.ts';
import { type Figure, gone, type LessonGraph, type Mood, moods } from './lesson.ts';
import { moodsShown } from './moods-shown.ts';
import { moodsMet } from './reach.ts';

/** Somebody in a pose that a choice gives them, in the scene of that choice. */
export interface PosedFigure extends Figure {
  readonly scene: SceneId;
  readonly pose: string;
  /** The moods they can have in this pose after a choice, anywhere in the lesson; at least one. */
  readonly moods: readonly Mood[];
}

/**
 * Every figure that is drawn after a choice only, once for each scene it can be seen in. Where nobody knows how people
 * feel after a choice, because too much can happen in the lesson, it may be as at any other time.
 */
export function posesShown(lesson: LessonGraph): readonly PosedFigure[] {
  const posed = posedByOptions(lesson);
  const figures = posed.map(({ scene, id, pose }) => {
    const met = posed.filter((other) => other.id === id && other.pose === pose).flatMap((other) => other.moods);
    return { scene, id, pose, moods: moods.filter((mood) => met.includes(mood)) };
  });
  return [...new Map(figures.map((figure) => [`${figure.scene} ${figure.id} ${figure.pose}`, figure])).values()];
}

function posedByOptions(lesson: LessonGraph): readonly PosedFigure[] {
  const met = moodsMet(lesson);
  const shown = moodsShown(lesson);
  return lesson.scenes.flatMap(({ id: scene, options }) =>
    options.flatMap((option) => {
      const after = met.get(`${scene} ${option.id}`);
      const poses = Object.entries(option.poses ?? {}) as [PersonId, string][];
      return poses
        .filter(([, pose]) => pose !== gone)
        .map(([id, pose]) => ({ scene, id, pose, moods: after?.flatMap((each) => each[id] ?? []) ?? shown[id] ?? [] }));
    }),
  );
}
