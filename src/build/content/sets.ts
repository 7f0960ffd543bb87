import * as z from 'zod';
import { fieldsOf, filled, idOf, text } from '../../core/lesson/fields.ts';
import type { LessonId, SetId } from '../../core/lesson/ids.ts';
import type { KeyPath, Problem } from '../../core/lesson/problem.ts';
import { choose, quoted } from '../../core/lesson/sentences.ts';
import { shapeProblems } from '../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../core/lesson/unsafe-names.ts';
import type { Parsed } from './yaml/read-yaml-file.ts';

const inEveryLanguage = fieldsOf({ nl: text, en: text });

const setsSchema = filled(
  z.record(
    idOf<SetId>('a set'),
    fieldsOf({
      name: inEveryLanguage,
      description: inEveryLanguage,
      lessons: z.array(idOf<LessonId>('a lesson')).min(1),
    }),
  ),
);

/** The sets by id, with name and description in every language, and their lessons in order. */
export type Sets = z.output<typeof setsSchema>;

/** The one door for `sets.yaml`; `lessons` are those that there are. */
export function parseSets(value: unknown, lessons: readonly string[]): Parsed<Sets> {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const file = setsSchema.safeParse(value);
  if (!file.success) return { ok: false, problems: shapeProblems(file.error, value, nameOfPlace) };
  const problems = lessonProblems(file.data, lessons);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: file.data };
}

function lessonProblems(sets: Sets, known: readonly string[]): readonly Problem[] {
  return Object.entries(sets).flatMap(([set, { lessons }]) =>
    lessons.flatMap((lesson, index): readonly Problem[] => {
      const path = [set, 'lessons', index];
      if (!known.includes(lesson))
        return [{ code: 'sets', path, what: `There is no lesson ${quoted(lesson)}.`, fix: choose(lesson, known) }];
      if (lessons.indexOf(lesson) === index) return [];
      const what = `The lesson ${quoted(lesson)} is in the set ${quoted(set)} twice.`;
      return [{ code: 'sets', path, what, fix: 'Keep one of the two.' }];
    }),
  );
}

function nameOfPlace([set, field]: KeyPath): string {
  if (set === undefined) return 'The list of sets';
  const name = `the set ${quoted(String(set))}`;
  return field === undefined ? `The ${name.slice(4)}` : `The ${String(field)} of ${name}`;
}
