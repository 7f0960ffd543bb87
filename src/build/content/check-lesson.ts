import { lessonNames } from '../../core/lesson/lesson-names.ts';
import { moodsMet } from '../../core/lesson/reach.ts';
import { type Locale, locales } from '../../messages/locales.ts';
import { readContentFile } from './content-file.ts';
import { readGraph } from './graph-file.ts';
import { type KnownThings, unknownThings } from './known-things.ts';
import type { Mistake } from './mistake.ts';
import { checkWords } from './words/check-words.ts';
import { namesInWords } from './words/names-in-words.ts';
import { readWords, type WordsRead } from './words/read-words.ts';

interface WordsFile {
  readonly file: string;
  readonly locale: Locale;
  readonly words: WordsRead;
}

/** All mistakes in the graph and the words of the lesson in one folder. */
export async function checkLesson(
  root: string,
  folder: string,
  known: KnownThings,
  competencies: readonly string[],
): Promise<readonly Mistake[]> {
  const graph = await readGraph(root, folder, (value) => unknownThings(value, known, competencies));
  const languages = await Promise.all(locales.map((locale) => readLanguage(root, folder, locale)));
  const read = languages.flatMap(({ words }) => words ?? []);
  const pages = read.flatMap(({ words }) => words.page ?? []);
  const named = lessonNames(graph.value);
  const names = named.scenes.size === 0 ? namesInWords(pages) : named;
  const moods = graph.lesson && moodsMet(graph.lesson);
  const inWords = read.flatMap(({ file, locale, words }) =>
    checkWords(words, { locale, names, moods }).map((mistake) => ({ file, ...mistake })),
  );
  return [...graph.mistakes, ...languages.flatMap(({ mistakes }) => mistakes), ...inWords];
}

async function readLanguage(
  root: string,
  folder: string,
  locale: Locale,
): Promise<{ words?: WordsFile; mistakes: readonly Mistake[] }> {
  const file = `content/lessons/${folder}/${locale}.mdx`;
  const read = await readContentFile(root, file, `Add it: the words of the lesson in the language "${locale}".`);
  if (!read.ok) return { mistakes: [read.mistake] };
  return { words: { file, locale, words: readWords(read.text) }, mistakes: [] };
}
