import { ContentError } from './content-error.ts';
import { readContentFile } from './content-file.ts';
import type { Mistake } from './mistake.ts';
import { rootPath } from './root-path.ts';
import { parseSets, type Sets } from './sets.ts';
import { readYaml } from './yaml/read-yaml.ts';

const file = 'content/sets.yaml';

export interface SetsRead {
  readonly sets?: Sets;
  readonly mistakes: readonly Mistake[];
}

/** What `sets.yaml` has, as far as it can be used; `lessons` are the ids of those that there are. */
export async function checkSets(root: string, lessons: readonly string[]): Promise<SetsRead> {
  const read = await readContentFile(root, file, 'Add it, with a name, a description and lessons for every set.');
  if (!read.ok) return { mistakes: [read.mistake] };
  const yaml = readYaml(read.text);
  if (!yaml.ok) return { mistakes: yaml.mistakes.map((mistake) => ({ file, ...mistake })) };
  const parsed = parseSets(yaml.value, lessons);
  if (parsed.ok) return { sets: parsed.sets, mistakes: [] };
  return { mistakes: parsed.problems.map((problem) => ({ file, ...yaml.place(problem) })) };
}

/** The sets for the site. Throws a `ContentError` when there are mistakes in the file. */
export async function readSets(root: URL | string, lessons: readonly string[]): Promise<Sets> {
  const { sets, mistakes } = await checkSets(rootPath(root), lessons);
  if (sets === undefined) throw new ContentError(mistakes);
  return sets;
}
