import { quoted } from '../../../../core/lesson/sentences.ts';
import { type Around, passageRule, type Told } from '../passage-rule.ts';
import type { Passage } from '../passages.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';
import { hashOf, plainWords, rowsOf } from '../sources.ts';

export const names = passageRule({
  id: 'names',
  title: 'No names but those of the people in the lesson: no brands, companies, surnames or authors',
  excusable: true,
  look: (passage, around) => [...brandsIn(passage, around), ...strangersIn(passage, around)],
});

/** Names that no lesson may have, of one word or two. A name begins with a capital. */
function brandsIn({ readings }: Passage, { known }: Around): readonly Told[] {
  const rows = readings.flatMap((text) => [1, 2].flatMap((length) => rowsOf(wordsOf(text), length)));
  const brands = rows
    .map((row) => row.join(' '))
    .filter((name) => /^\p{Lu}/u.test(name) && known.sources.names.has(hashOf(plainWords(name))));
  return [...new Set(brands)].map((name) => ({
    what: `${quoted(name)} is the name of a company, a brand or an author.`,
    fix: 'Take it out.',
  }));
}

/** Words with a capital that do not begin a sentence, a quotation or what follows a colon. */
function strangersIn(passage: Passage, { words, locale, known }: Around): readonly Told[] {
  const people = Object.values(words.people).flatMap(wordsOf);
  const allowed = new Set([...people, ...known.lists[locale].capitals]);
  const inside = sentencesIn(passage, locale).flatMap((sentence) =>
    wordsOf(sentence.replaceAll(/(?:^|[„“‘"(:] ?|… )['’]?\p{Lu}[\p{L}'’-]*/gu, ' ')),
  );
  const strangers = [...new Set(inside)].filter((word) => /^\p{Lu}/u.test(word) && !isAllowed(word, allowed));
  return strangers.map((name) => ({
    what: `${quoted(name)} has a capital, but nobody in this lesson is called that.`,
    fix: `Use a name from "people", or no name. When it is no name at all: add it to capitals in content/language/${locale}.yaml.`,
  }));
}

function isAllowed(word: string, allowed: ReadonlySet<string>): boolean {
  // Words in capitals are for the rule about shouting.
  if (word.length > 1 && word === word.toUpperCase()) return true;
  // The possessive: Ruuds, Noor's, Joost'.
  return allowed.has(word) || allowed.has(word.replace(/['’]?s?['’]?$/u, ''));
}
