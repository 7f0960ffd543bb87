import type { Attempt } from '../attempt/attempt.ts';
import { type Choice, replay } from '../attempt/replay.ts';
import type { LessonGraph } from '../lesson/lesson.ts';

/** What is needed to say in words what somebody chose in a lesson. */
export interface LessonWords {
  readonly graph: LessonGraph;
  /** A few words for every option, by scene and option. */
  readonly shorts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A finished lesson of which all can be said. */
export interface ToldLesson {
  readonly firstTry: readonly Choice[];
  /** What was chosen at each decision of the first try, in words. */
  readonly choices: readonly string[];
}

/** The first try of an attempt in words; undefined when the lesson has changed too much since. */
export function toldLesson({ graph, shorts }: LessonWords, attempt: Attempt): ToldLesson | undefined {
  const step = replay(graph, attempt);
  if (!step.ok) return undefined;
  const { firstTry } = step.state;
  return { firstTry, choices: firstTry.map(({ scene, option }) => shorts[scene.id]?.[option.id] ?? option.id) };
}
