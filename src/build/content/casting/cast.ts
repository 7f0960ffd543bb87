import * as z from 'zod';
import { fieldsOf, filled, idOf } from '../../../core/lesson/fields.ts';
import type { PersonId } from '../../../core/lesson/ids.ts';
import type { Problem } from '../../../core/lesson/problem.ts';
import { quoted } from '../../../core/lesson/sentences.ts';
import { shapeProblems } from '../../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../../core/lesson/unsafe-names.ts';
import { ContentError } from '../content-error.ts';
import { readContentFile } from '../content-file.ts';
import { readYaml } from '../yaml/read-yaml.ts';

const castSchema = filled(
  z.record(
    idOf<PersonId>('a person'),
    fieldsOf({ gender: z.enum(['woman', 'man']), name: z.enum(['dutch', 'elsewhere']) }),
  ),
);

/** What the casting report knows about people, by id. */
export type Cast = z.output<typeof castSchema>;

const file = 'content/cast.yaml';

/** Reads the cast. Throws a `ContentError` when the file has mistakes. */
export async function readCast(root: string): Promise<Cast> {
  const read = await readContentFile(root, file, 'Add it, with everybody who plays in a lesson.');
  if (!read.ok) throw new ContentError([read.mistake]);
  const yaml = readYaml(read.text);
  if (!yaml.ok) throw new ContentError(yaml.mistakes.map((mistake) => ({ file, ...mistake })));
  const parsed = parseCast(yaml.value);
  if (parsed.ok) return parsed.cast;
  throw new ContentError(parsed.problems.map((problem) => ({ file, ...yaml.place(problem) })));
}

/** The one door for `cast.yaml`. */
export function parseCast(
  value: unknown,
): { readonly ok: true; readonly cast: Cast } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const read = castSchema.safeParse(value);
  if (read.success) return { ok: true, cast: read.data };
  const nameOf = ([id]: readonly (string | number)[]): string =>
    id === undefined ? 'The cast' : `The person ${quoted(String(id))}`;
  return { ok: false, problems: shapeProblems(read.error, value, nameOf) };
}
