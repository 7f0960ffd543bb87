import * as z from 'zod';
import { fieldsOf, filled, idOf, text, wholeNumber } from './fields.ts';
import type { CompetencyId, EndingId, LessonId, OptionId, PersonId, SceneId } from './ids.ts';
import { keyStatuses, moods, ratings, sectors } from './lesson.ts';

const mood = z.enum(moods);

/** In the file a figure without a pose may be just its id. */
const figure = z.preprocess(
  (value) => (typeof value === 'string' ? { id: value } : value),
  fieldsOf({ id: idOf<PersonId>('a person'), pose: text.exactOptional() }),
);

const condition = fieldsOf({
  moods: z.record(idOf<PersonId>('a person'), z.array(mood).min(1)).exactOptional(),
  chose: z.record(idOf<SceneId>('a scene'), z.array(idOf<OptionId>('an option')).min(1)).exactOptional(),
});

const route = fieldsOf({
  when: condition.exactOptional(),
  to: idOf<SceneId | EndingId>('a scene or ending'),
});

/** In the file a single way on may be just the id it leads to. */
const next = z.preprocess((value) => (typeof value === 'string' ? [{ to: value }] : value), z.array(route).min(1));

/** An option as it stands under its id. */
export const optionSchema = fieldsOf({
  was: z.array(idOf<OptionId>('an option')).default([]),
  rating: z.enum(ratings),
  moods: z.record(idOf<PersonId>('a person'), mood).default({}),
  poses: z.record(idOf<PersonId>('a person'), text).exactOptional(),
  next,
});

/** A scene as it stands under its id. */
export const sceneSchema = fieldsOf({
  was: z.array(idOf<SceneId>('a scene')).default([]),
  people: z.array(figure),
  competency: idOf<CompetencyId>('a competency'),
  recovers: idOf<SceneId>('a scene').exactOptional(),
  mandate: z.literal(true).exactOptional(),
  options: filled(z.record(idOf<OptionId>('an option'), optionSchema)),
});

/** An ending as it stands under its id. */
export const endingSchema = fieldsOf({
  was: z.array(idOf<EndingId>('an ending')).default([]),
  people: z.array(figure),
});

/** The shape of `lesson.yaml`. Whether its ids lead anywhere is for the checks. */
export const lessonSchema = fieldsOf({
  id: idOf<LessonId>('a lesson'),
  version: wholeNumber,
  place: text,
  minutes: wholeNumber,
  sector: z.enum(sectors),
  source: text,
  keyStatus: z.enum(keyStatuses),
  people: filled(z.record(idOf<PersonId>('a person'), mood)),
  colleagues: z.array(idOf<PersonId>('a person')).default([]),
  scenes: filled(z.record(idOf<SceneId>('a scene'), sceneSchema)),
  endings: filled(z.record(idOf<EndingId>('an ending'), endingSchema)),
});
