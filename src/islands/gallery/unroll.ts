import { type AttemptState, apply, opening } from '../../core/attempt/replay.ts';
import type { LessonGraph, Option, Rating, Scene } from '../../core/lesson/lesson.ts';
import { showDebrief } from '../lesson/debrief.ts';
import { one } from '../lesson/find.ts';
import { drawMoods } from '../lesson/moods.ts';
import { showScene } from '../lesson/scene.ts';

/**
 * Brings every step of a lesson at once into a state that the player shows: the first decision open, the others answered
 * well and badly by turns, those off that path open, the endings and the debrief as they follow.
 */
export function unroll(main: HTMLElement, lesson: LessonGraph): void {
  const state = walk(lesson);
  for (const scene of lesson.scenes) {
    const choice = scene === lesson.scenes[0] ? undefined : state.path.find((taken) => taken.scene.id === scene.id);
    showScene(one(main, `[data-scene="${scene.id}"]`), { kind: 'scene', scene, ...(choice && { choice }) }, state);
  }
  for (const { id } of lesson.endings) drawMoods(one(main, `[data-ending="${id}"]`), state.moods);
  showDebrief(main, one(main, '[data-debrief]'), lesson, state);
}

/** Good and bad choices by turns, up to an ending. */
function walk(lesson: LessonGraph): AttemptState {
  let state = opening(lesson);
  for (const [turn] of lesson.scenes.entries()) {
    if (state.position.at !== 'scene') break;
    const { scene } = state.position;
    const option = optionOf(scene, turn % 2 === 0 ? ['weak', 'harmful'] : ['best']);
    const step = apply(lesson, state, { type: 'chosen', scene: scene.id, option: option.id, atMillis: turn });
    if (step.ok) state = step.state;
  }
  return state;
}

function optionOf(scene: Scene, ratings: readonly Rating[]): Option {
  const option = scene.options.find(({ rating }) => ratings.includes(rating)) ?? scene.options[0];
  if (!option) throw new Error(`The scene "${scene.id}" has no options.`);
  return option;
}
