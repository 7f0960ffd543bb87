import { findEnding, findOption, findScene } from '../lesson/find.ts';
import type { EndingId, OptionId, SceneId } from '../lesson/ids.ts';
import type { LessonGraph, Moods, Option, Scene } from '../lesson/lesson.ts';
import { changeMoods, follow } from '../lesson/routing.ts';
import type { Attempt, AttemptEvent } from './attempt.ts';

/** One decision as it was taken. */
export interface Choice {
  readonly scene: Scene;
  readonly option: Option;
  readonly moodsBefore: Moods;
  readonly moodsAfter: Moods;
}

export type Position =
  | { readonly at: 'scene'; readonly scene: Scene }
  | { readonly at: 'ending'; readonly ending: EndingId };

/** Where an attempt stands. Everything in it follows from the lesson and the events. */
export interface AttemptState {
  /** The choices that count: those made before the first rewind. */
  readonly firstTry: readonly Choice[];
  /** The ending that the first try led to, once it got there. */
  readonly firstEnding?: EndingId;
  /** The choices of the path that is being walked now; equal to the first try until a rewind. */
  readonly path: readonly Choice[];
  readonly rewound: boolean;
  readonly position: Position;
  readonly moods: Moods;
  /** Reached an ending and saw the debrief. Not the same as passed. */
  readonly completed: boolean;
}

/** Why an event does not fit the lesson as it is now. */
export type Misfit = 'scene-gone' | 'option-gone' | 'route-changed';

export type Step =
  | { readonly ok: true; readonly state: AttemptState }
  | { readonly ok: false; readonly misfit: Misfit };

/** The state before anything was chosen. */
export function opening(lesson: LessonGraph): AttemptState {
  const [first] = lesson.scenes;
  return {
    firstTry: [],
    path: [],
    rewound: false,
    position: { at: 'scene', scene: first },
    moods: lesson.moods,
    completed: false,
  };
}

/** The state after one more event, or why that event is not possible here. */
export function apply(lesson: LessonGraph, state: AttemptState, event: AttemptEvent): Step {
  switch (event.type) {
    case 'chosen':
      return choose(lesson, state, event.scene, event.option);
    case 'rewound':
      return rewind(lesson, state, event.scene);
    case 'debriefed':
      return debrief(lesson, state, event.ending);
  }
}

/**
 * Plays a stored attempt again against the lesson as it is now. Old ids are found through their aliases; an event that
 * no longer fits ends the replay, and is never taken for another one.
 */
export function replay(lesson: LessonGraph, attempt: Attempt): Step {
  let state = opening(lesson);
  for (const event of attempt.events) {
    const step = apply(lesson, state, event);
    if (!step.ok) return step;
    state = step.state;
  }
  return { ok: true, state };
}

function choose(lesson: LessonGraph, state: AttemptState, sceneId: SceneId, optionId: OptionId): Step {
  const scene = findScene(lesson, sceneId);
  if (!scene) return { ok: false, misfit: 'scene-gone' };
  if (state.position.at !== 'scene' || state.position.scene.id !== scene.id)
    return { ok: false, misfit: 'route-changed' };
  const option = findOption(scene, optionId);
  if (!option) return { ok: false, misfit: 'option-gone' };

  const moods = changeMoods(state.moods, option.moods);
  const choice: Choice = { scene, option, moodsBefore: state.moods, moodsAfter: moods };
  const path = [...state.path, choice];
  const position = positionAt(lesson, follow(option.next, moods, chosenOn(path)));
  if (!position) return { ok: false, misfit: 'route-changed' };
  return { ok: true, state: arrive({ ...state, path, moods, position }) };
}

/** Until the first rewind, the path walked is the first try. */
function arrive(state: AttemptState): AttemptState {
  if (state.rewound) return state;
  const reached = state.position.at === 'ending' ? { firstEnding: state.position.ending } : {};
  return { ...state, firstTry: state.path, ...reached };
}

function rewind(lesson: LessonGraph, state: AttemptState, sceneId: SceneId): Step {
  const scene = findScene(lesson, sceneId);
  if (!scene) return { ok: false, misfit: 'scene-gone' };
  // What the present path does not reach any more can still be reached by the first one.
  const path = [state.path, state.firstTry].find((each) => each.some((choice) => choice.scene.id === scene.id)) ?? [];
  const index = path.findIndex((choice) => choice.scene.id === scene.id);
  const choice = path[index];
  if (!choice || !state.completed) return { ok: false, misfit: 'route-changed' };
  return {
    ok: true,
    state: {
      ...state,
      path: path.slice(0, index),
      rewound: true,
      position: { at: 'scene', scene },
      moods: choice.moodsBefore,
    },
  };
}

function debrief(lesson: LessonGraph, state: AttemptState, endingId: EndingId): Step {
  const ending = findEnding(lesson, endingId);
  if (!ending) return { ok: false, misfit: 'scene-gone' };
  if (state.position.at !== 'ending' || state.position.ending !== ending.id)
    return { ok: false, misfit: 'route-changed' };
  return { ok: true, state: { ...state, completed: true } };
}

function positionAt(lesson: LessonGraph, id: string): Position | undefined {
  const scene = findScene(lesson, id);
  if (scene) return { at: 'scene', scene };
  const ending = findEnding(lesson, id);
  return ending && { at: 'ending', ending: ending.id };
}

/** Which option was chosen in which scene, on this path. */
export function chosenOn(path: readonly Choice[]): ReadonlyMap<SceneId, OptionId> {
  return new Map(path.map((choice) => [choice.scene.id, choice.option.id]));
}
