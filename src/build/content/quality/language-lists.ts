import * as z from 'zod';
import { fieldsOf, text } from '../../../core/lesson/fields.ts';
import { shapeProblems } from '../../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../../core/lesson/unsafe-names.ts';
import { type Locale, locales } from '../../../messages/locales.ts';
import { type Parsed, readYamlFile, soundValue } from '../yaml/read-yaml-file.ts';

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
  const missing = 'Add it, with the lists of words of this language.';
  return soundValue(await readYamlFile(root, { file, missing, parse: parseLanguageLists }));
}

/** The one door for a file with lists. */
export function parseLanguageLists(value: unknown): Parsed<LanguageLists> {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const read = listsSchema.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: shapeProblems(read.error, value, () => 'The file') };
}
