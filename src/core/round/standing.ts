import type { AttemptState } from '../attempt/replay.ts';
import { findScene } from '../lesson/find.ts';
import { type LessonGraph, type Option, ratings, type Scene } from '../lesson/lesson.ts';
import { wayOn } from './counts.ts';
import type { Decision, Round } from './round.ts';
import { choose, stateAt } from './way-to.ts';

/** One decision of a round within its lesson. */
export interface Standing {
  readonly scene: Scene;
  readonly decision: Decision;
  /** As the team came to it. */
  readonly before: AttemptState;
  /** The option the team goes on with; undefined at a tie in which nothing was picked. */
  readonly way: Option | undefined;
  /** After that option. */
  readonly after: AttemptState | undefined;
}

/**
 * The decisions of a round that follow from one another. Where counts were changed later on, what came after them may
 * not follow any more: that is left out, and comes back when the counts do.
 */
export function standings(lesson: LessonGraph, { decisions }: Round): readonly Standing[] {
  const result: Standing[] = [];
  let before = stateAt(lesson, decisions[0].scene);
  for (const decision of decisions) {
    const scene = findScene(lesson, decision.scene);
    if (!scene || before?.position.at !== 'scene' || before.position.scene !== scene) break;
    const way = wayOn(scene, decision);
    const after: AttemptState | undefined = way && choose(lesson, before, way.id);
    result.push({ scene, decision, before, way, after });
    before = after;
  }
  return result;
}

/** Whether the decisions of a round lead to an ending of the lesson. */
export function isEnded(lesson: LessonGraph, round: Round): boolean {
  return standings(lesson, round).at(-1)?.after?.position.at === 'ending';
}

/** The order in which options are revealed: what the team goes on with, then the others from best to worst. */
export function revealOrder({ scene, way }: Standing): readonly Option[] {
  const others = scene.options
    .filter((option) => option !== way)
    .toSorted((one, other) => ratings.indexOf(one.rating) - ratings.indexOf(other.rating));
  return way ? [way, ...others] : others;
}
