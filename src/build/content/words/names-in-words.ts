import type { LessonNames } from '../../../core/lesson/lesson-names.ts';
import { type Tag, tagsNamed } from './page.ts';

/**
 * The ids that any language has words for. It stands in for a `lesson.yaml` that cannot be read, so that the languages
 * are still compared with each other. It knows of no people.
 */
export function namesInWords(pages: readonly Tag[]): LessonNames {
  const scenes = new Map<string, readonly string[]>();
  for (const scene of pages.flatMap((page) => tagsNamed(page, 'Scene'))) {
    const options = tagsNamed(scene, 'Decision').flatMap((decision) => ids(tagsNamed(decision, 'Option')));
    for (const id of ids([scene])) scenes.set(id, [...new Set([...(scenes.get(id) ?? []), ...options])]);
  }
  const endings = pages.flatMap((page) => ids(tagsNamed(page, 'Ending')));
  return { scenes, endings: [...new Set(endings)], people: [] };
}

function ids(tags: readonly Tag[]): readonly string[] {
  return tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
}
