import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileStart, type Mistake } from './mistake.ts';

/** A lesson is a few kilobytes; a file above this is something else, and parsers may take long over it. */
const mostKilobytes = 256;

export type ContentFile =
  | { readonly ok: true; readonly file: string; readonly text: string }
  | { readonly ok: false; readonly mistake: Mistake };

/** Reads a text file; `file` is its path from the root of the project. `missing` is what to do when it is not there. */
export async function readContentFile(root: string, file: string, missing: string): Promise<ContentFile> {
  const path = join(root, file);
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return refused(file, 'missing-file', 'This file is missing.', missing);
  if (!stats.isFile()) return refused(file, 'not-a-file', 'This is not a file.', 'Put an ordinary text file here.');
  if (stats.size > mostKilobytes * 1024) {
    const what = `This file has more than ${mostKilobytes} KB; it is not read.`;
    return refused(file, 'huge-file', what, 'Make it shorter.');
  }
  try {
    return { ok: true, file, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch {
    return refused(file, 'not-utf-8', 'This file cannot be read as text.', 'Save it as plain text in UTF-8.');
  }
}

function refused(file: string, code: string, what: string, fix: string): ContentFile {
  return { ok: false, mistake: { code, file, ...fileStart, what, fix } };
}
