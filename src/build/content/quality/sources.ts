import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** How many words in a row may not be shared with a source text. */
export const wordsInRow = 5;

/**
 * What the project keeps of the texts that the true stories come from: hashes of every five words in a row and of the
 * names in them, never the texts.
 */
export interface Sources {
  /** Hashes of five words in a row. */
  readonly rows: ReadonlySet<string>;
  /** Hashes of names of people, companies and brands, of one word or two. */
  readonly names: ReadonlySet<string>;
}

const hash = z.string().regex(/^[\w-]{8}$/);
const sourcesSchema = z.strictObject({ rows: z.array(hash), names: z.array(hash) });

export const sourcesFile = 'content/sources.json';

/** Reads the hashes. Throws when the file is not what it should be: it is made by a program. */
export async function readSources(root: string): Promise<Sources> {
  const { rows, names } = sourcesSchema.parse(JSON.parse(await readFile(join(root, sourcesFile), 'utf8')));
  return { rows: new Set(rows), names: new Set(names) };
}

/** The words of a text as they are compared: small letters without accents, without punctuation. */
export function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every `length` words in a row. */
export function rowsOf(words: readonly string[], length: number): readonly (readonly string[])[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length));
}

/** 48 bits of SHA-256, in base64url: enough to tell a few thousand rows apart, too little to get them back. */
export function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 8);
}
