import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isId } from '../../core/lesson/fields.ts';

const skeleton = fileURLToPath(new URL('./skeleton', import.meta.url));
const skeletonFiles = ['lesson.yaml', 'nl.mdx', 'en.mdx'] as const;

export type NewLesson =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Makes the files of a new lesson: small and valid, with placeholder words that its author replaces. */
export function createLesson(lessonsFolder: string, words: readonly string[]): NewLesson {
  const [id, ...others] = words;
  if (id === undefined || others.length > 0)
    return { ok: false, problem: 'Name one lesson, for example: npm run new -- lost-ticket' };
  if (!isId(id)) {
    return {
      ok: false,
      problem: `"${id}" cannot be the id of a lesson: use lower-case English words with hyphens, like lost-ticket.`,
    };
  }
  const folder = join(lessonsFolder, id);
  if (existsSync(folder)) return { ok: false, problem: `There is a lesson "${id}" already: choose another id.` };
  mkdirSync(folder, { recursive: true });
  const files = skeletonFiles.map((name) => {
    const text = readFileSync(join(skeleton, name), 'utf8').replace(/^id: lesson-id$/m, `id: ${id}`);
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return { ok: true, files };
}
