import type { Problem } from '../../../core/lesson/problem.ts';
import { ContentError } from '../content-error.ts';
import { readContentFile } from '../content-file.ts';
import type { Mistake } from '../mistake.ts';
import { readYaml } from './read-yaml.ts';

/** What a door for a content file says about a value from it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file of YAML as far as it can be used. */
export interface YamlFile<Value> {
  /** As it stands in the file; undefined when there is no such file, or no YAML in it. */
  readonly found?: unknown;
  readonly value?: Value;
  readonly mistakes: readonly Mistake[];
}

interface Wanted<Value> {
  /** Its path from the root of the project. */
  readonly file: string;
  /** What to do when it is not there. */
  readonly missing: string;
  readonly parse: (found: unknown) => Parsed<Value>;
}

export async function readYamlFile<Value>(root: string, wanted: Wanted<Value>): Promise<YamlFile<Value>> {
  const { file, missing, parse } = wanted;
  const read = await readContentFile(root, file, missing);
  if (!read.ok) return { mistakes: [read.mistake] };
  const yaml = readYaml(read.text);
  if (!yaml.ok) return { mistakes: yaml.mistakes.map((mistake) => ({ file, ...mistake })) };
  const parsed = parse(yaml.value);
  if (parsed.ok) return { found: yaml.value, value: parsed.value, mistakes: [] };
  return { found: yaml.value, mistakes: parsed.problems.map((problem) => ({ file, ...yaml.place(problem) })) };
}

/** What is in the file. Throws a `ContentError` when there are mistakes in it. */
export function soundValue<Value>({ value, mistakes }: YamlFile<Value>): Value {
  if (value === undefined) throw new ContentError(mistakes);
  return value;
}
