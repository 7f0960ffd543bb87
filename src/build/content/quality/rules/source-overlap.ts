import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import type { Passage } from '../passages.ts';
import { inPassage, type Rule } from '../rule.ts';
import { hashOf, plainWords, rowsOf, type Sources, wordsInRow } from '../sources.ts';

export const sourceOverlap: Rule = {
  id: 'source-overlap',
  title: 'No five words in a row are those of a source text',
  excusable: false,
  check: ({ words }, { sources }) =>
    locales.flatMap((locale) =>
      words[locale].passages.flatMap((passage) => {
        const row = sharedRow(passage, sources);
        if (row === undefined) return [];
        const what = `${quoted(row)} stands in a source text with the same words.`;
        return [inPassage(locale, passage, what, 'Tell it in words of your own.')];
      }),
    ),
};

/** The first row of words that a passage shares with a source text. */
export function sharedRow({ readings }: Pick<Passage, 'readings'>, { rows }: Sources): string | undefined {
  return readings
    .flatMap((text) => rowsOf(plainWords(text), wordsInRow))
    .find((row) => rows.has(hashOf(row)))
    ?.join(' ');
}
