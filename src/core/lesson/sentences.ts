import { nearest } from './nearest.ts';

const longestQuote = 60;

/** Words from a file between quotation marks, safe to print and not endlessly long. */
export function quoted(text: string): string {
  const shown = printable(text);
  return `"${shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown}"`;
}

/** A text without control characters: they could rewrite what a terminal shows. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u{FFFD}');
}

/** `a, b and c` */
export function all(words: readonly string[]): string {
  return joined(words, 'and');
}

/** `a, b or c` */
export function either(words: readonly string[]): string {
  return joined(words, 'or');
}

/** What to do about a word that is not known: the one that was probably meant, and the list to choose from. */
export function choose(word: string, known: readonly string[], nothingKnown = 'Take it out.'): string {
  if (known.length === 0) return nothingKnown;
  const meant = nearest(word, known);
  const different = [...new Set(known)];
  const list = different.length === 1 ? `Use ${quoted(different[0] ?? '')}.` : `Use one of: ${different.join(', ')}.`;
  if (meant === undefined) return list;
  return different.length === 1 ? `Did you mean ${quoted(meant)}?` : `Did you mean ${quoted(meant)}? ${list}`;
}

/** `1 word`, `2 words` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
