import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../messages/locales.ts';
import { lessonFolders } from './check-content.ts';
import { tidyWords } from './quality/tidy-words.ts';

/** Mends what can be mended without reading: quotation marks, dots and spaces. Gives the files that it changed. */
export async function fixContent(root: string): Promise<readonly string[]> {
  const folders = await lessonFolders(root);
  const files = folders.flatMap((folder) =>
    locales.map((locale) => ({ locale, file: `content/lessons/${folder}/${locale}.mdx` })),
  );
  const changed = await Promise.all(
    files.map(async ({ locale, file }) => {
      const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
      if (text === undefined || tidyWords(text, locale) === text) return [];
      await writeFile(join(root, file), tidyWords(text, locale));
      return [file];
    }),
  );
  return changed.flat();
}
