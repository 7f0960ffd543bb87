import { hash16 } from '../armor/hash.ts';
import { type AttemptState, apply, opening } from '../attempt/replay.ts';
import type { LessonGraph, Option, Scene } from '../lesson/lesson.ts';

export type ReplayedChoices =
  | { readonly ok: true; readonly state: AttemptState }
  /** The lesson has changed too much, or nobody can have played this. */
  | { readonly ok: false };

/** Plays the choices of a ticket again in the lesson as it is now, up to an ending. Old ids are found too. */
export function replayChoices(lesson: LessonGraph, choices: readonly number[]): ReplayedChoices {
  let state = opening(lesson);
  for (const choice of choices) {
    if (state.position.at !== 'scene') return { ok: false };
    const { scene } = state.position;
    const option = optionByHash(scene, choice);
    const step = option && apply(lesson, state, { type: 'chosen', scene: scene.id, option: option.id, atMillis: 0 });
    if (!step?.ok) return { ok: false };
    state = step.state;
  }
  return state.firstEnding === undefined ? { ok: false } : { ok: true, state };
}

function optionByHash(scene: Scene, hash: number): Option | undefined {
  const present = scene.options.find(({ id }) => hash16(id) === hash);
  return present ?? scene.options.find(({ was }) => was.some((id) => hash16(id) === hash));
}
