import { namesIn, valueAt } from './value-at.ts';

/** The ids that a lesson gives to things, also when the rest of its file cannot be used. */
export interface LessonNames {
  readonly people: readonly string[];
  /** The options of every scene, by scene id. */
  readonly scenes: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly string[];
}

/** Reads the ids in a `lesson.yaml` of any shape. */
export function lessonNames(value: unknown): LessonNames {
  const namesAt = (...path: string[]): readonly string[] => namesIn(valueAt(value, path));
  const scenes = namesAt('scenes').map((scene) => [scene, namesAt('scenes', scene, 'options')] as const);
  return { people: namesAt('people'), scenes: new Map(scenes), endings: namesAt('endings') };
}
