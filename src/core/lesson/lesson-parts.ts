import type * as z from 'zod';
import type { EndingId, OptionId, SceneId } from './ids.ts';
import type { Ending, Option, Rating, Scene } from './lesson.ts';
import { type LessonNames, lessonNames } from './lesson-names.ts';
import { endingSchema, lessonSchema, optionSchema, sceneSchema } from './lesson-schema.ts';
import { namesIn, valueAt } from './value-at.ts';

/** What can be used of a lesson. What is missing or wrong is left out, so that it does not hide other mistakes. */
export interface LessonParts {
  readonly names: LessonNames;
  readonly colleagues: readonly string[];
  readonly scenes: readonly ScenePart[];
  readonly endings: readonly Ending[];
}

export interface ScenePart extends Pick<Scene, 'id' | 'was' | 'people' | 'recovers'> {
  readonly options: readonly OptionPart[];
}

export interface OptionPart extends Pick<Option, 'id' | 'was' | 'moods' | 'poses' | 'next'> {
  readonly rating: Rating | undefined;
}

/** Takes what can be used from a file of any shape. */
export function lessonParts(value: unknown): LessonParts {
  const scenes = valueAt(value, ['scenes']);
  const endings = valueAt(value, ['endings']);
  return {
    names: lessonNames(value),
    colleagues: part(lessonSchema.shape.colleagues, valueAt(value, ['colleagues']), []),
    scenes: namesIn(scenes).map((id) => scenePart(id as SceneId, valueAt(scenes, [id]))),
    endings: namesIn(endings).map((id) => endingPart(id as EndingId, valueAt(endings, [id]))),
  };
}

function scenePart(id: SceneId, scene: unknown): ScenePart {
  const { was, people, recovers } = sceneSchema.shape;
  const recovered = part(recovers, valueAt(scene, ['recovers']), undefined);
  const options = valueAt(scene, ['options']);
  return {
    id,
    was: part(was, valueAt(scene, ['was']), []),
    people: part(people, valueAt(scene, ['people']), []),
    ...(recovered !== undefined && { recovers: recovered }),
    options: namesIn(options).map((option) => optionPart(option as OptionId, valueAt(options, [option]))),
  };
}

function optionPart(id: OptionId, option: unknown): OptionPart {
  const { was, rating, moods, poses, next } = optionSchema.shape;
  const posed = part(poses, valueAt(option, ['poses']), undefined);
  return {
    id,
    was: part(was, valueAt(option, ['was']), []),
    rating: part(rating, valueAt(option, ['rating']), undefined),
    moods: part(moods, valueAt(option, ['moods']), {}),
    ...(posed !== undefined && { poses: posed }),
    next: part(next, valueAt(option, ['next']), []),
  };
}

function endingPart(id: EndingId, ending: unknown): Ending {
  const { was, people } = endingSchema.shape;
  return { id, was: part(was, valueAt(ending, ['was']), []), people: part(people, valueAt(ending, ['people']), []) };
}

function part<Schema extends z.ZodType, Otherwise>(
  schema: Schema,
  value: unknown,
  otherwise: Otherwise,
): z.output<Schema> | Otherwise {
  const read = schema.safeParse(value);
  return read.success ? read.data : otherwise;
}
