/**
 * Makes `content/sources.json` anew: `node src/build/content/quality/make-sources.ts <folder> [<names.txt>]`. The folder
 * has the source texts as `.txt`; the other file has the names that no lesson may use, one on a line. Neither is kept.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, plainWords, rowsOf, sourcesFile, wordsInRow } from './sources.ts';

const [folder, namesFile] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the source texts.');
const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
const rows = texts.flatMap((text) => rowsOf(plainWords(text), wordsInRow).map(hashOf));
const lines = namesFile === undefined ? [] : (await readFile(namesFile, 'utf8')).split('\n');
const names = lines.map(plainWords).filter((words) => words.length > 0);
const sorted = (hashes: readonly string[]): string[] => [...new Set(hashes)].sort();
await writeFile(sourcesFile, `${JSON.stringify({ rows: sorted(rows), names: sorted(names.map(hashOf)) }, null, 1)}\n`);
process.stdout.write(`${sourcesFile}: ${files.length} texts, ${rows.length} rows, ${names.length} names\n`);
