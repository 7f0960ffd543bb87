import type { Locale } from '../../../messages/locales.ts';
import { ContentError } from '../content-error.ts';
import { readContentFile } from '../content-file.ts';
import { rootPath } from '../root-path.ts';
import type { Tag } from './page.ts';
import { readPage } from './read-page.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** The words of a lesson in one language, as tags. Throws a `ContentError` when the file cannot be read. */
export async function readWordsPage(root: URL | string, id: string, locale: Locale): Promise<Tag> {
  const file = `content/lessons/${id}/${locale}.mdx`;
  const read = await readContentFile(rootPath(root), file, 'Add it, with the words of the lesson.');
  if (!read.ok) throw new ContentError([read.mistake]);
  const { page, mistakes } = readPage(splitFrontMatter(read.text).body);
  if (page === undefined) throw new ContentError(mistakes.map((mistake) => ({ file, ...mistake })));
  return page;
}
