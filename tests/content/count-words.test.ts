import { expect, test } from 'vitest';
import { countWords } from '../../src/build/content/words/count-words.ts';

test.each([
  ['', 0],
  ['Ja.', 1],
  ['Tien minuten? Goed.', 3],
  ['Foto’s van twee-en-een-half uur', 4],
  ['Het is 10:30, zegt ze – en nu?', 7],
  ['hij—zij', 2],
  [' \n\n … ', 0],
])('%j has %i words', (text, number) => {
  expect(countWords(text)).toBe(number);
});
