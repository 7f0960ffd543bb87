import { curly } from './curly.ts';

/** Words as they are printed: tags that stood in a line leave no spaces where they began and ended. */
export function tidy(words: string): string {
  return curly(words)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,!?;:…])/gu, '')
    .trim();
}
