import type { EndingId, SceneId } from '../ids.ts';
import type { LessonGraph, Scene } from '../lesson.ts';
import { nameOfPlace, nameWithin } from '../lesson-places.ts';
import type { KeyPath, Problem } from '../problem.ts';
import type { Reach } from '../reach.ts';

/**
 * Some choice of the learner leads to every scene and every ending. What is missed only because the scene before it is
 * missed is not told.
 */
export function reachable(lesson: LessonGraph, reach: Reach): readonly Problem[] {
  if (!reach.complete) return [tooMuch];
  const named = placesNamedIn(lesson.scenes);
  const namedOnTheWay = placesNamedIn(lesson.scenes.filter(({ id }) => reach.places.has(id)));
  const missed = [
    ...lesson.scenes.map(({ id }) => ({ id, path: ['scenes', id] })),
    ...lesson.endings.map(({ id }) => ({ id, path: ['endings', id] })),
  ].filter(({ id }) => !reach.places.has(id));
  const causes = missed.filter(({ id }) => !named.has(id) || namedOnTheWay.has(id));
  return (causes.length > 0 ? causes : missed).map(({ id, path }) => problem(path, named.has(id)));
}

function placesNamedIn(scenes: readonly Scene[]): ReadonlySet<SceneId | EndingId> {
  return new Set(scenes.flatMap(({ options }) => options.flatMap(({ next }) => next.map(({ to }) => to))));
}

function problem(path: KeyPath, isNamed: boolean): Problem {
  const name = nameOfPlace(path);
  return {
    code: 'reachable',
    path,
    mark: 'key',
    what: isNamed
      ? `No learner ever gets to ${nameWithin(name)}: the way there is never open.`
      : `No choice leads to ${nameWithin(name)}.`,
    fix: isNamed
      ? 'Look at the "when" of the routes that lead to it, and at the scenes before it.'
      : 'Let the "next" of an option lead to it, or take it out.',
  };
}

const tooMuch: Problem = {
  code: 'reachable',
  path: ['scenes'],
  mark: 'key',
  what: 'This lesson has so many scenes and moods that its paths cannot be checked.',
  fix: 'Make it shorter, or let fewer choices change a mood.',
};
