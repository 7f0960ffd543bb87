import * as z from 'zod';
import { fieldsOf, filled, idOf } from '../../../core/lesson/fields.ts';
import type { PersonId } from '../../../core/lesson/ids.ts';
import type { KeyPath } from '../../../core/lesson/problem.ts';
import { quoted } from '../../../core/lesson/sentences.ts';
import { shapeProblems } from '../../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../../core/lesson/unsafe-names.ts';
import { type Parsed, readYamlFile, soundValue } from '../yaml/read-yaml-file.ts';

const castSchema = filled(
  z.record(
    idOf<PersonId>('a person'),
    fieldsOf({ gender: z.enum(['woman', 'man']), name: z.enum(['dutch', 'elsewhere']) }),
  ),
);

/** What the casting report knows about people, by id. */
export type Cast = z.output<typeof castSchema>;

/** Reads the cast. Throws a `ContentError` when the file has mistakes. */
export async function readCast(root: string): Promise<Cast> {
  const missing = 'Add it, with everybody who plays in a lesson.';
  return soundValue(await readYamlFile(root, { file: 'content/cast.yaml', missing, parse: parseCast }));
}

/** The one door for `cast.yaml`. */
export function parseCast(value: unknown): Parsed<Cast> {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const read = castSchema.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: shapeProblems(read.error, value, nameOfPlace) };
}

function nameOfPlace([id]: KeyPath): string {
  return id === undefined ? 'The cast' : `The person ${quoted(String(id))}`;
}
