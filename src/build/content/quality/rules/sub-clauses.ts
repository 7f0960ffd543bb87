import { all, quoted } from '../../../../core/lesson/sentences.ts';
import { passageRule } from '../passage-rule.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';

/** Words that begin a sub-clause wherever they stand. */
const always = ['omdat', 'terwijl', 'hoewel', 'zodat', 'doordat', 'voordat', 'nadat', 'totdat', 'wanneer', 'als'];

/** Words that begin one only after a comma: elsewhere they point at something. */
const afterComma = ['die', 'dat', 'waar', 'waarin', 'waarmee', 'wat', 'wie', 'toen'];

const clause = new RegExp(`\\b(?:${always.join('|')})\\b|, (?:en |maar )?(?:${afterComma.join('|')})\\b`, 'giu');

export const subClauses = passageRule({
  id: 'sub-clauses',
  title: 'A Dutch sentence has at most one sub-clause',
  excusable: true,
  languages: ['nl'],
  look: (passage) =>
    sentencesIn(passage, 'nl')
      .map((sentence) => ({ sentence, found: clausesIn(sentence) }))
      .filter(({ found }) => found.length > 1)
      .map(({ sentence, found }) => ({
        what: `The sentence ${quoted(sentence)} has ${found.length} sub-clauses: ${all(found)}.`,
        fix: 'Make two sentences of it.',
      })),
});

/** The words that the sub-clauses of a sentence begin with. */
function clausesIn(sentence: string): readonly string[] {
  return (sentence.match(clause) ?? []).map((match) => wordsOf(match).at(-1)?.toLowerCase() ?? '');
}
