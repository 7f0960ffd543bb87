import { quoted } from '../../../../core/lesson/sentences.ts';
import { passageRule } from '../passage-rule.ts';
import { hashOf, plainWords, rowsOf, type Sources, wordsInRow } from '../sources.ts';

export const sourceOverlap = passageRule({
  id: 'source-overlap',
  title: 'No five words in a row are those of a source text',
  excusable: false,
  look: ({ readings }, { known }) => {
    const row = sharedRow(readings, known.sources);
    if (row === undefined) return [];
    const what = `${quoted(row)} stands in a source text with the same words.`;
    return [{ what, fix: 'Tell it in words of your own.' }];
  },
});

/** The first row of words that texts share with a source text. */
export function sharedRow(texts: readonly string[], { rows }: Sources): string | undefined {
  return texts
    .flatMap((text) => rowsOf(plainWords(text), wordsInRow))
    .find((row) => rows.has(hashOf(row)))
    ?.join(' ');
}
