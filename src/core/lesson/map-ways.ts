import type { EndingId, OptionId, SceneId } from './ids.ts';
import type { Condition, LessonGraph, Option, Route } from './lesson.ts';
import { turnsOf } from './turns.ts';

/** One way on from an option that a learner can really take. */
export interface Way {
  readonly scene: SceneId;
  readonly option: OptionId;
  readonly to: SceneId | EndingId;
  /** When it is taken; without it always, or else whenever none of the option's earlier ways is. */
  readonly when?: Condition;
  /** Whether the option leads here and nowhere else. */
  readonly isOnly: boolean;
}

/**
 * The ways on of every option, in the order in which they are tried. Left out are routes that nobody can take, such as
 * one that asks for a mood that the option itself rules out.
 */
export function waysOf(lesson: LessonGraph): readonly Way[] {
  const { turns, complete } = turnsOf(lesson);
  const taken = new Set(turns.map(({ scene, option, to }) => `${scene} ${option} ${to}`));
  return lesson.scenes.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      const isTaken = ({ to }: Route): boolean => !complete || taken.has(`${id} ${option.id} ${to}`);
      return waysFrom(id, option, option.next.filter(isTaken));
    }),
  );
}

function waysFrom(scene: SceneId, option: Option, routes: readonly Route[]): readonly Way[] {
  const isOnly = new Set(routes.map(({ to }) => to)).size === 1;
  if (isOnly) return routes.slice(0, 1).map(({ to }) => ({ scene, option: option.id, to, isOnly }));
  return routes.map(({ to, when }) => ({ scene, option: option.id, to, ...(when !== undefined && { when }), isOnly }));
}
