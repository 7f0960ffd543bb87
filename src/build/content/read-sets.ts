import { rootPath } from './root-path.ts';
import { parseSets, type Sets } from './sets.ts';
import { readYamlFile, soundValue, type YamlFile } from './yaml/read-yaml-file.ts';

/** What `sets.yaml` has, as far as it can be used; `lessons` are the ids of those that there are. */
export function checkSets(root: string, lessons: readonly string[]): Promise<YamlFile<Sets>> {
  return readYamlFile(root, {
    file: 'content/sets.yaml',
    missing: 'Add it, with a name, a description and lessons for every set.',
    parse: (found) => parseSets(found, lessons),
  });
}

/** The sets for the site. Throws a `ContentError` when there are mistakes in the file. */
export async function readSets(root: URL | string, lessons: readonly string[]): Promise<Sets> {
  return soundValue(await checkSets(rootPath(root), lessons));
}
