import { all, quoted } from '../../../../core/lesson/sentences.ts';
import { inPassage, type Rule } from '../rule.ts';
import { sentencesIn, wordsOf } from '../sentences.ts';

/** Words that begin a sub-clause wherever they stand, but for the start of a question. */
const always = ['omdat', 'terwijl', 'hoewel', 'zodat', 'doordat', 'voordat', 'nadat', 'totdat', 'wanneer', 'als'];

/** Words that begin one only after a comma: elsewhere they point at something. */
const afterComma = ['die', 'dat', 'waar', 'waarin', 'waarmee', 'wat', 'wie', 'toen'];

const clause = new RegExp(`\\b(?:${always.join('|')})\\b|, (?:en |maar )?(?:${afterComma.join('|')})\\b`, 'giu');

export const subClauses: Rule = {
  id: 'sub-clauses',
  title: 'A Dutch sentence has at most one sub-clause',
  excusable: true,
  check: ({ words: { nl } }) =>
    nl.passages.flatMap((passage) =>
      sentencesIn(passage, 'nl').flatMap((sentence) => {
        const found = (sentence.match(clause) ?? []).map((match) => wordsOf(match).at(-1)?.toLowerCase() ?? '');
        if (found.length <= 1) return [];
        const what = `The sentence ${quoted(sentence)} has ${found.length} sub-clauses: ${all(found)}.`;
        return [inPassage('nl', passage, what, 'Make two sentences of it.')];
      }),
    ),
};
