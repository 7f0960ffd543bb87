import type * as z from 'zod';
import { checkParts, checkPaths } from './graph-checks.ts';
import type { EndingId, OptionId, SceneId } from './ids.ts';
import type { Ending, Lesson, Option, Scene } from './lesson.ts';
import { lessonParts } from './lesson-parts.ts';
import { nameOfPlace } from './lesson-places.ts';
import { type endingSchema, lessonSchema, type sceneSchema } from './lesson-schema.ts';
import type { Problem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';
import { unsafeNames } from './unsafe-names.ts';

export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The one door for `lesson.yaml`: what comes through has the right shape, leads everywhere it says it leads, and brings
 * every learner to an ending.
 */
export function parseLesson(value: unknown): ParsedLesson {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const file = lessonSchema.safeParse(value);
  const shape = file.success ? [] : shapeProblems(file.error, value, nameOfPlace);
  const parts = checkParts(lessonParts(value));
  const lesson = file.success ? toLesson(file.data) : undefined;
  const paths = lesson !== undefined && parts.canBeWalked ? checkPaths(lesson) : [];
  const problems = [...shape, ...parts.problems, ...paths];
  return lesson !== undefined && problems.length === 0 ? { ok: true, lesson } : { ok: false, problems };
}

function toLesson({ people, scenes, endings, ...lesson }: z.output<typeof lessonSchema>): Lesson {
  const [first, ...others] = Object.entries(scenes).map(([id, scene]) => toScene(id as SceneId, scene));
  if (first === undefined) throw new Error('The schema lets no lesson through without a scene.');
  return {
    ...lesson,
    moods: people,
    scenes: [first, ...others],
    endings: Object.entries(endings).map(([id, ending]) => toEnding(id as EndingId, ending)),
  };
}

function toScene(id: SceneId, { options, ...scene }: z.output<typeof sceneSchema>): Scene {
  const list = Object.entries(options).map(([optionId, option]): Option => ({ id: optionId as OptionId, ...option }));
  return { id, ...scene, options: list };
}

function toEnding(id: EndingId, ending: z.output<typeof endingSchema>): Ending {
  return { id, ...ending };
}
