import { isId } from '../../core/lesson/fields.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { ContentError } from './content-error.ts';
import { readGraph } from './graph-file.ts';
import { rootPath } from './root-path.ts';

/** The lesson with this id, for the site. Throws a `ContentError` when there are mistakes in its `lesson.yaml`. */
export async function readLesson(root: URL | string, id: string): Promise<Lesson> {
  if (!isId(id)) throw new TypeError(`"${id}" cannot be the id of a lesson.`);
  const { lesson, mistakes } = await readGraph(rootPath(root), id);
  if (lesson === undefined || mistakes.length > 0) throw new ContentError(mistakes);
  return lesson;
}
