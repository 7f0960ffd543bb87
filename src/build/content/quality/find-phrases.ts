import { wordsOf } from './sentences.ts';

/** Which of these words and phrases stand in any of the texts, as whole words, in capitals or small letters. */
export function findPhrases(texts: readonly string[], phrases: readonly string[]): readonly string[] {
  const spaced = texts.map((text) => ` ${plain(text)} `);
  return phrases.filter((phrase) => spaced.some((text) => text.includes(` ${plain(phrase)} `)));
}

/** Whether a text begins with this word or phrase. */
export function beginsWith(text: string, phrase: string): boolean {
  return `${plain(text)} `.startsWith(`${plain(phrase)} `);
}

function plain(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}
