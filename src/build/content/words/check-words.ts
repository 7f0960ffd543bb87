import type { WordsRead } from './read-words.ts';
import type { WordMistake, Words } from './word-rule.ts';
import { wordRules } from './word-rules.ts';

/** All mistakes in the words of a lesson in one language. */
export function checkWords(words: WordsRead, against: Omit<Words, 'page'>): readonly WordMistake[] {
  const { page } = words;
  const inPage = page === undefined ? [] : wordRules.flatMap((rule) => rule({ page, ...against }));
  return [...words.mistakes, ...words.frontMatter(against.names.people), ...inPage];
}
