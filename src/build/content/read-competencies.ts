import { namesIn } from '../../core/lesson/value-at.ts';
import { type Competencies, parseCompetencies } from './competencies.ts';
import { ContentError } from './content-error.ts';
import { readContentFile } from './content-file.ts';
import type { Mistake } from './mistake.ts';
import { rootPath } from './root-path.ts';
import { readYaml } from './yaml/read-yaml.ts';

const file = 'content/competencies.yaml';

/** What `competencies.yaml` has, as far as it can be used. */
export interface CompetenciesRead {
  readonly ids: readonly string[];
  readonly competencies?: Competencies;
  readonly mistakes: readonly Mistake[];
}

export async function checkCompetencies(root: string): Promise<CompetenciesRead> {
  const read = await readContentFile(root, file, 'Add it, with a name and a description for every competency.');
  if (!read.ok) return { ids: [], mistakes: [read.mistake] };
  const yaml = readYaml(read.text);
  if (!yaml.ok) return { ids: [], mistakes: yaml.mistakes.map((mistake) => ({ file, ...mistake })) };
  const ids = namesIn(yaml.value);
  const parsed = parseCompetencies(yaml.value);
  if (parsed.ok) return { ids, competencies: parsed.competencies, mistakes: [] };
  return { ids, mistakes: parsed.problems.map((problem) => ({ file, ...yaml.place(problem) })) };
}

/** The competencies for the site. Throws a `ContentError` when there are mistakes in the file. */
export async function readCompetencies(root: URL | string): Promise<Competencies> {
  const { competencies, mistakes } = await checkCompetencies(rootPath(root));
  if (competencies === undefined) throw new ContentError(mistakes);
  return competencies;
}
