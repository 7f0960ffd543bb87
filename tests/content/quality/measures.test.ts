import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsWith, findPhrases } from '../../../src/build/content/quality/find-phrases.ts';
import { isPassive } from '../../../src/build/content/quality/rules/passive.ts';
import { readingEase } from '../../../src/build/content/quality/rules/reading-ease.ts';
import { sharedRow } from '../../../src/build/content/quality/rules/source-overlap.ts';
import { sentencesOf, wordsOf } from '../../../src/build/content/quality/sentences.ts';
import { hashOf, plainWords, readSources, rowsOf, wordsInRow } from '../../../src/build/content/quality/sources.ts';
import { syllablesOf } from '../../../src/build/content/quality/syllables.ts';
import { tidyWords } from '../../../src/build/content/quality/tidy-words.ts';
import { rootPath } from '../../../src/build/content/root-path.ts';

test.each([
  ['bril', 1],
  ['koffie', 2],
  ['eeuwig', 2],
  ['beloofd', 2],
  ['ideeën', 3],
  ['terrasscherm', 3],
  ['medewerker', 4],
  ['verkoopmedewerker', 6],
  ['geïrriteerd', 4],
  ['25', 1],
])('%s has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test('sentences end where a reader hears them end, also inside quotation marks', () => {
  expect(sentencesOf('Om 9.30 uur komt Noor. „Dag. Is hij klaar?” Je knikt.', 'nl')).toEqual([
    'Om 9.30 uur komt Noor.',
    '„Dag.',
    'Is hij klaar?”',
    'Je knikt.',
  ]);
});

test('a hyphen and an apostrophe do not divide a word', () => {
  expect(wordsOf("Zo'n A4-tje, of wc's… 10 euro!")).toEqual(["Zo'n", 'A4-tje', 'of', "wc's", '10', 'euro']);
});

test('phrases are found as whole words only, whatever their capitals', () => {
  expect(findPhrases(['Dank u, zegt Ruud.'], ['dank u', 'u', 'ruu', 'zegt ruud'])).toEqual([
    'dank u',
    'u',
    'zegt ruud',
  ]);
  expect(beginsWith('Goed zo! Je kijkt.', 'goed zo')).toBe(true);
  expect(beginsWith('Goedemorgen', 'goed')).toBe(false);
});

test.each([
  ['Ruud wordt rustig.', false],
  ['Je bril is klaar.', false],
  ['De bril wordt gemaakt.', true],
  ['Zij werden door jou geholpen.', true],
  ['Het wordt gezellig vandaag.', false],
  ['Ruud is gekomen.', false],
])('whether "%s" is in the passive: %s', (sentence, passive) => {
  expect(isPassive(sentence)).toBe(passive);
});

test('the reading ease of a hundred words of one syllable in sentences of ten is 120.54', () => {
  const sentence = 'De man komt de zaak in en kijkt naar links. ';
  expect(readingEase(sentence.repeat(10))).toBeCloseTo(206.84 - 0.77 * 100 - 0.93 * 10, 5);
  expect(readingEase(sentence.repeat(9))).toBeUndefined();
});

test('the project keeps the hashes of its five source texts and of the names that no lesson may use', async () => {
  const { rows, names } = await readSources(rootPath(new URL('../../../', import.meta.url)));
  expect(rows.size).toBeGreaterThan(2900);
  expect(names.size).toBeGreaterThan(60);
});

describe('rows of words of a source text', () => {
  const sourceText = 'Het heerschap keek op zijn horloge en vertrok zonder een woord te zeggen.';
  const sources = { rows: new Set(rowsOf(plainWords(sourceText), wordsInRow).map(hashOf)), names: new Set<string>() };

  test('five words in a row are found in other capitals, with other punctuation and accents', () => {
    expect(sharedRow(['Ja, hij kéék óp zijn; HORLOGE en lachte.'], sources)).toBe('keek op zijn horloge en');
  });

  test('four words in a row are not', () => {
    expect(sharedRow(['Ze keek op zijn horloge en daar lag het'], sources)).toBe('keek op zijn horloge en');
    expect(sharedRow(['Ze keek op zijn horloge, maar bleef'], sources)).toBe(undefined);
  });

  test('any five words of the text are found, wherever it is cut', () => {
    const words = plainWords(sourceText);
    fc.assert(
      fc.property(fc.nat({ max: words.length - wordsInRow }), (start) => {
        const row = words.slice(start, start + wordsInRow).join(' ');
        expect(sharedRow([`Toen ${row} ook`], sources)).toBe(row);
      }),
    );
  });
});

describe('tidying', () => {
  const front = '---\ntitle: "A  b"\n---\n';

  test('mends quotation marks, dots, dashes and spaces in the words, in the way of the language', () => {
    const text = `${front}<Why>Hij zegt "ja"...  en   gaat - nu.</Why>  \n`;
    expect(tidyWords(text, 'nl')).toBe(`${front}<Why>Hij zegt „ja”… en gaat – nu.</Why>\n`);
    expect(tidyWords(text, 'en')).toBe(`${front}<Why>Hij zegt ‘ja’… en gaat – nu.</Why>\n`);
  });

  test('leaves tags and the space around them alone', () => {
    const text = `${front}Je zegt: <Says who="noor">Ja.</Says> Dan <Mood who="noor" is="calm tense">lacht ze.</Mood>\n`;
    expect(tidyWords(text, 'nl')).toBe(text);
  });

  test('what is tidy stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const once = tidyWords(`${front}${words}`, 'nl');
        expect(tidyWords(once, 'nl')).toBe(once);
      }),
    );
  });
});
