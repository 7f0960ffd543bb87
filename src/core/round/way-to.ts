import { type AttemptState, apply, opening } from '../attempt/replay.ts';
import type { OptionId, SceneId } from '../lesson/ids.ts';
import type { LessonGraph } from '../lesson/lesson.ts';
import { type Step, walkLesson } from '../lesson/paths.ts';
import { points } from '../scoring/score.ts';

/**
 * The state in which a team begins at a scene: everybody feels as after the best choices that lead there. Undefined for
 * a scene that the lesson does not have.
 */
export function stateAt(lesson: LessonGraph, scene: SceneId): AttemptState | undefined {
  let best: readonly Step[] | undefined;
  for (const { steps } of walkLesson(lesson)) {
    const index = steps.findIndex((step) => step.scene.id === scene);
    const way = index < 0 ? undefined : steps.slice(0, index);
    if (way && (!best || lost(way) < lost(best))) best = way;
  }
  return best?.reduce<AttemptState | undefined>(
    (state, step) => state && choose(lesson, state, step.option.id),
    opening(lesson),
  );
}

/** The state after one more choice, or undefined where it cannot be made. */
export function choose(lesson: LessonGraph, state: AttemptState, option: OptionId): AttemptState | undefined {
  if (state.position.at !== 'scene') return undefined;
  const step = apply(lesson, state, { type: 'chosen', scene: state.position.scene.id, option, atMillis: 0 });
  return step.ok ? step.state : undefined;
}

/** How much worse than the best choices these are. */
function lost(way: readonly Step[]): number {
  return way.reduce((sum, { option }) => sum + points.best - points[option.rating], 0);
}
