import * as z from 'zod';
import { fieldsOf, filled, idOf, linesOf, text } from '../../core/lesson/fields.ts';
import type { CompetencyId } from '../../core/lesson/ids.ts';
import type { KeyPath } from '../../core/lesson/problem.ts';
import { quoted } from '../../core/lesson/sentences.ts';
import { shapeProblems } from '../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../core/lesson/unsafe-names.ts';
import type { Parsed } from './yaml/read-yaml-file.ts';

const inEveryLanguage = fieldsOf({ nl: text, en: text });

/** What an observer can tick: few enough to keep an eye on. */
const checklist = linesOf(3, 5);

const competenciesSchema = filled(
  z.record(
    idOf<CompetencyId>('a competency'),
    fieldsOf({
      name: inEveryLanguage,
      description: inEveryLanguage,
      checklist: fieldsOf({ nl: checklist, en: checklist }),
    }),
  ),
);

/** The competencies by id, with their name, description and observer's checklist in every language. */
export type Competencies = z.output<typeof competenciesSchema>;

/** The one door for `competencies.yaml`. */
export function parseCompetencies(value: unknown): Parsed<Competencies> {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const file = competenciesSchema.safeParse(value);
  if (file.success) return { ok: true, value: file.data };
  return { ok: false, problems: shapeProblems(file.error, value, nameOfPlace) };
}

function nameOfPlace([competency, field]: KeyPath): string {
  if (competency === undefined) return 'The list of competencies';
  const name = `The competency ${quoted(String(competency))}`;
  return field === undefined ? name : `The ${String(field)} of the competency ${quoted(String(competency))}`;
}
