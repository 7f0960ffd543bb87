import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import type { Passage } from '../passages.ts';
import { type FoundInWords, inPassage, type Known, type LanguageWords, type Rule } from '../rule.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';
import { hashOf, plainWords, rowsOf } from '../sources.ts';

export const names: Rule = {
  id: 'names',
  title: 'No names but those of the people in the lesson: no brands, companies, surnames or authors',
  excusable: true,
  check: ({ words }, known) => locales.flatMap((locale) => namesIn(words[locale], known)),
};

function namesIn(words: LanguageWords, known: Known): readonly FoundInWords[] {
  const people = Object.values(words.people).flatMap(wordsOf);
  const allowed = new Set([...people, ...known.lists[words.locale].capitals]);
  return words.passages.flatMap((passage) => [
    ...brandsIn(passage, known).map((name) =>
      inPassage(
        words.locale,
        passage,
        `${quoted(name)} is the name of a company, a brand or an author.`,
        'Take it out.',
      ),
    ),
    ...strangersIn(passage, words, allowed).map((name) =>
      inPassage(
        words.locale,
        passage,
        `${quoted(name)} has a capital, but nobody in this lesson is called that.`,
        `Use a name from "people", or no name. When it is no name at all: add it to capitals in content/language/${words.locale}.yaml.`,
      ),
    ),
  ]);
}

/** Names that no lesson may have, of one word or two. A name begins with a capital. */
function brandsIn({ readings }: Passage, { sources }: Known): readonly string[] {
  const rows = readings.flatMap((text) => [1, 2].flatMap((length) => rowsOf(wordsOf(text), length)));
  const brands = rows.filter(
    (row) => /^\p{Lu}/u.test(row[0] ?? '') && sources.names.has(hashOf(plainWords(row.join(' ')))),
  );
  return [...new Set(brands.map((row) => row.join(' ')))];
}

/** Words with a capital that do not begin a sentence, a quotation or what follows a colon. */
function strangersIn(passage: Passage, { locale }: LanguageWords, allowed: ReadonlySet<string>): readonly string[] {
  const inside = sentencesIn(passage, locale).flatMap((sentence) =>
    wordsOf(sentence.replaceAll(/(?:^|[„“‘"(:] ?|… )['’]?\p{Lu}[\p{L}'’-]*/gu, ' ')),
  );
  return [...new Set(inside)].filter((word) => /^\p{Lu}/u.test(word) && !isAllowed(word, allowed));
}

function isAllowed(word: string, allowed: ReadonlySet<string>): boolean {
  // Words in capitals are for the rule about shouting.
  if (word.length > 1 && word === word.toUpperCase()) return true;
  // The possessive: Ruuds, Noor's, Joost'.
  const base = word.replace(/['’]?s?['’]?$/u, '');
  return allowed.has(word) || allowed.has(base) || [...allowed].some((name) => word === `${name}s`);
}
