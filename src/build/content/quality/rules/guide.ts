import { count } from '../../../../core/lesson/sentences.ts';
import { tagsNamed } from '../../words/page.ts';
import { type FoundInWords, inWhole, type LanguageWords, type Rule } from '../rule.ts';

/** Doubts that a trainer must be ready for, at least. */
const leastObjections = 2;

export const guide: Rule = {
  id: 'guide',
  title: 'There is a guide for trainers, with 2 objections or more',
  excusable: false,
  check: ({ words }) => Object.values(words).flatMap(lookAt),
};

function lookAt(words: LanguageWords): readonly FoundInWords[] {
  const [found, second] = tagsNamed(words.page, 'Guide');
  if (found === undefined)
    return [inWhole(words, 'There is no <Guide> for trainers.', 'Add one at the end; the new lesson shows its parts.')];
  if (second !== undefined) return [inWhole(words, 'There is more than one <Guide>.', 'Make them one.')];
  const objections = tagsNamed(found, 'Objection').length;
  if (objections >= leastObjections) return [];
  const what = `The guide answers ${count(objections, 'objection')}; it must answer ${leastObjections} or more.`;
  return [inWhole(words, what, 'Write down what employees will say against it.')];
}
