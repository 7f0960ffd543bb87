import { nameWithin } from '../../../../core/lesson/lesson-places.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import { nameOfTag } from '../name-of-tag.ts';
import { pageName, type Tag, tagsBelow, textsIn } from '../page.ts';
import { tagRules } from '../tags.ts';
import type { WordMistake, WordRule } from '../word-rule.ts';

/** Words stand in the tag they belong to, not between tags. */
export const looseWords: WordRule = ({ page }) =>
  [page, ...[...tagsBelow(page)].map(({ tag }) => tag)]
    .filter(({ name }) => tagRules.get(name)?.words === false)
    .flatMap(problemsIn);

function problemsIn(tag: Tag): readonly WordMistake[] {
  const where = tag.name === pageName ? 'outside all tags' : `directly in ${nameWithin(nameOfTag(tag))}`;
  return textsIn(tag)
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, start }) => ({
      code: 'loose-words',
      ...start,
      what: `The words ${quoted(value.trim())} stand ${where}.`,
      fix: 'Put them in the tag they belong to, or take them out.',
    }));
}
