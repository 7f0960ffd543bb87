import type { LessonGraph, Option, Scene } from '../lesson/lesson.ts';
import { apply, type Choice, opening } from './replay.ts';

/** The best option of a scene. */
export function bestOption(scene: Scene): Option {
  const best = scene.options.find((option) => option.rating === 'best');
  if (!best) throw new Error(`The scene "${scene.id}" has no best option; the content check should have said so.`);
  return best;
}

/** The scenes in which the best path asks for a decision, in order: what "decision 2 of 4" counts. */
export function trunk(lesson: LessonGraph): readonly Scene[] {
  return bestPath(lesson).map((choice) => choice.scene);
}

/** The path of somebody who makes the best choice every time. */
export function bestPath(lesson: LessonGraph): readonly Choice[] {
  let state = opening(lesson);
  while (state.position.at === 'scene') {
    const { scene } = state.position;
    const step = apply(lesson, state, { type: 'chosen', scene: scene.id, option: bestOption(scene).id, atMillis: 0 });
    if (!step.ok) throw new Error(`The best path of "${lesson.id}" stops at "${scene.id}": ${step.misfit}.`);
    state = step.state;
  }
  return state.path;
}
