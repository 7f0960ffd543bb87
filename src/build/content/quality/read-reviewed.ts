import type { Moods } from '../../../core/lesson/lesson.ts';
import { moodsMet } from '../../../core/lesson/reach.ts';
import { type Locale, locales } from '../../../messages/locales.ts';
import { readContentFile } from '../content-file.ts';
import { readGraph } from '../graph-file.ts';
import { frontMatterSchema } from '../words/front-matter.ts';
import { readPage } from '../words/read-page.ts';
import { splitFrontMatter } from '../words/split-front-matter.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { type Passage, passagesIn } from './passages.ts';
import type { LanguageWords, ReviewedLesson } from './rule.ts';

/** The texts of the front matter that readers see. */
const shownFields = ['title', 'role', 'place', 'summary'] as const;

/** Reads a lesson for its quality. Undefined when it has mistakes: those come first. */
export async function readReviewed(root: string, folder: string): Promise<ReviewedLesson | undefined> {
  const { lesson, place, mistakes } = await readGraph(root, folder);
  if (lesson === undefined || place === undefined || mistakes.length > 0) return undefined;
  const moods = moodsMet(lesson);
  const read = await Promise.all(locales.map((locale) => readLanguage(root, folder, locale, moods)));
  const [nl, en] = read;
  if (nl === undefined || en === undefined) return undefined;
  return { lesson, place, file: `content/lessons/${folder}/lesson.yaml`, words: { nl, en } };
}

async function readLanguage(
  root: string,
  folder: string,
  locale: Locale,
  moods: ReadonlyMap<string, readonly Moods[]>,
): Promise<LanguageWords | undefined> {
  const file = `content/lessons/${folder}/${locale}.mdx`;
  const read = await readContentFile(root, file, '');
  if (!read.ok) return undefined;
  const { frontMatter = '', body } = splitFrontMatter(read.text);
  const { page, mistakes } = readPage(body);
  const yaml = readYaml(frontMatter);
  const front = yaml.ok ? frontMatterSchema.safeParse(yaml.value) : undefined;
  if (page === undefined || mistakes.length > 0 || !yaml.ok || !front?.success) return undefined;
  const shown = shownFields.map((field): Passage => {
    const { line, column } = yaml.place({ code: '', path: [field], what: '', fix: '' });
    const readings = [front.data[field]];
    return { kind: 'caption', tag: page, around: [], attribute: field, start: { line, column }, readings };
  });
  const passages = [...shown, ...passagesIn(page, moods)];
  return { locale, file, text: read.text, page, people: front.data.people, passages };
}
