import { fileStart } from '../mistake.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { frontMatterProblems } from './front-matter.ts';
import type { Page } from './mdast-to-page.ts';
import { readPage } from './read-page.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { WordMistake } from './word-rule.ts';

/** A words file as far as it can be read by itself. */
export interface WordsRead {
  readonly page?: Page['page'];
  readonly mistakes: readonly WordMistake[];
  /** What is wrong with its front matter, once it is known who is in the lesson. */
  readonly frontMatter: (people: readonly string[]) => readonly WordMistake[];
}

export function readWords(text: string): WordsRead {
  const { frontMatter, body } = splitFrontMatter(text);
  return { ...readPage(body), frontMatter: (people) => checkFrontMatter(frontMatter, people) };
}

function checkFrontMatter(text: string | undefined, people: readonly string[]): readonly WordMistake[] {
  if (text === undefined) return [noFrontMatter];
  const yaml = readYaml(text);
  return yaml.ok ? frontMatterProblems(yaml.value, people).map(yaml.place) : yaml.mistakes;
}

const noFrontMatter: WordMistake = {
  code: 'no-front-matter',
  ...fileStart,
  what: 'The file does not start with front matter: title, role, place, summary and people.',
  fix: 'Put them at the top, one on a line, between two lines of three dashes (---).',
};
