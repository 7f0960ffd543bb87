import type { EndingId, OptionId, SceneId } from './ids.ts';
import type { LessonGraph, Moods, Option, Scene } from './lesson.ts';
import { type Chosen, changeMoods, follow } from './routing.ts';

/** A choice in one of the situations of a lesson, and where it leads. */
export interface Turn {
  readonly scene: SceneId;
  readonly option: OptionId;
  readonly moods: Moods;
  readonly to: SceneId | EndingId;
  /** Whether it leads to a scene the learner has already been in. */
  readonly comesBack: boolean;
}

export interface Turns {
  readonly turns: readonly Turn[];
  /** False when the lesson has too many situations to go through them all; then there are more turns. */
  readonly complete: boolean;
}

interface Situation {
  readonly at: SceneId | EndingId;
  readonly moods: Moods;
  readonly chosen: Chosen;
}

/** Far above what a lesson of four minutes needs; keeps a strange file from holding up the check. */
const mostSituations = 20_000;

/**
 * Every choice in every situation of a lesson. Two paths are in the same situation when they stand in the same scene
 * with the same moods, have been in the same scenes, and made the same choices as far as a condition asks about them:
 * so the work grows with the situations, not with the paths.
 */
export function turnsOf(lesson: LessonGraph): Turns {
  const scenes = new Map<SceneId | EndingId, Scene>(lesson.scenes.map((scene) => [scene.id, scene]));
  const keyOf = keysFor(lesson);
  const seen = new Set<string>();
  const turns: Turn[] = [];
  const waiting: Situation[] = [{ at: lesson.scenes[0].id, moods: lesson.moods, chosen: new Map() }];
  for (let now = waiting.pop(); now !== undefined; now = waiting.pop()) {
    const scene = scenes.get(now.at);
    const key = keyOf(now);
    if (scene === undefined || seen.has(key)) continue;
    if (seen.size === mostSituations) return { turns, complete: false };
    seen.add(key);
    for (const option of scene.options) {
      const then = after(now, scene, option);
      const comesBack = then.chosen.has(then.at as SceneId);
      turns.push({ scene: scene.id, option: option.id, moods: then.moods, to: then.at, comesBack });
      if (!comesBack) waiting.push(then);
    }
  }
  return { turns, complete: true };
}

function after(now: Situation, scene: Scene, option: Option): Situation {
  const moods = changeMoods(now.moods, option.moods);
  const chosen = new Map(now.chosen).set(scene.id, option.id);
  return { at: follow(option.next, moods, chosen), moods, chosen };
}

/** Makes the function that gives two situations the same key when the same can happen from there on. */
function keysFor(lesson: LessonGraph): (situation: Situation) => string {
  const people = Object.keys(lesson.moods) as (keyof Moods)[];
  const routes = lesson.scenes.flatMap(({ options }) => options.flatMap(({ next }) => next));
  const asked = new Set(routes.flatMap(({ when }) => Object.keys(when?.chose ?? {})));
  return ({ at, moods, chosen }) => {
    const been = lesson.scenes.map(({ id }) => (asked.has(id) ? (chosen.get(id) ?? 0) : Number(chosen.has(id))));
    return JSON.stringify([at, people.map((person) => moods[person]), been]);
  };
}
