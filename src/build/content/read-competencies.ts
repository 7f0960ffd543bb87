import { namesIn } from '../../core/lesson/value-at.ts';
import { type Competencies, parseCompetencies } from './competencies.ts';
import { rootPath } from './root-path.ts';
import { readYamlFile, soundValue, type YamlFile } from './yaml/read-yaml-file.ts';

/** What `competencies.yaml` has, as far as it can be used. */
export interface CompetenciesRead extends YamlFile<Competencies> {
  readonly ids: readonly string[];
}

export async function checkCompetencies(root: string): Promise<CompetenciesRead> {
  const read = await readYamlFile(root, {
    file: 'content/competencies.yaml',
    missing: 'Add it, with a name and a description for every competency.',
    parse: parseCompetencies,
  });
  return { ...read, ids: namesIn(read.found) };
}

/** The competencies for the site. Throws a `ContentError` when there are mistakes in the file. */
export async function readCompetencies(root: URL | string): Promise<Competencies> {
  return soundValue(await checkCompetencies(rootPath(root)));
}
