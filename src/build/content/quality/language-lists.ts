import * as z from 'zod';
import { fieldsOf, text } from '../../../core/lesson/fields.ts';
import type { Problem } from '../../../core/lesson/problem.ts';
import { shapeProblems } from '../../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../../core/lesson/unsafe-names.ts';
import { type Locale, locales } from '../../../messages/locales.ts';
import { ContentError } from '../content-error.ts';
import { readContentFile } from '../content-file.ts';
import { readYaml } from '../yaml/read-yaml.ts';

const words = z.array(text).default([]);
const instead = z.record(text, text).default({});

const listsSchema = fieldsOf({
  /** Words of four syllables or more that every reader knows. */
  longWords: words,
  /** Words that are too stiff, with what to write instead. */
  stiff: instead,
  /** Other names for things that have one name in all lessons, with that name. */
  oneName: instead,
  /** Words that praise or blame, which no consequence and no why begins with. */
  verdicts: words,
  /** Words that sound polite. */
  polite: words,
  /** Words with a capital that are no names of people or companies. */
  capitals: words,
  /** How a true story is called. */
  trueStory: text,
});

/** What the check knows about one language: the file `content/language/<locale>.yaml`. */
export type LanguageLists = z.output<typeof listsSchema>;

/** Reads the lists of every language. Throws a `ContentError` when one of them has mistakes. */
export async function readLanguageLists(root: string): Promise<Record<Locale, LanguageLists>> {
  const read = await Promise.all(locales.map(async (locale) => [locale, await readLists(root, locale)] as const));
  return Object.fromEntries(read) as Record<Locale, LanguageLists>;
}

async function readLists(root: string, locale: Locale): Promise<LanguageLists> {
  const file = `content/language/${locale}.yaml`;
  const read = await readContentFile(root, file, 'Add it, with the lists of words of this language.');
  if (!read.ok) throw new ContentError([read.mistake]);
  const yaml = readYaml(read.text);
  if (!yaml.ok) throw new ContentError(yaml.mistakes.map((mistake) => ({ file, ...mistake })));
  const parsed = parseLanguageLists(yaml.value);
  if (parsed.ok) return parsed.lists;
  throw new ContentError(parsed.problems.map((problem) => ({ file, ...yaml.place(problem) })));
}

/** The one door for a file with lists. */
export function parseLanguageLists(
  value: unknown,
):
  | { readonly ok: true; readonly lists: LanguageLists }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const read = listsSchema.safeParse(value);
  if (read.success) return { ok: true, lists: read.data };
  return { ok: false, problems: shapeProblems(read.error, value, () => 'The file') };
}
