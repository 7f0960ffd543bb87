import { nameOfTag } from '../name-of-tag.ts';
import { type Tag, tagsBelow, tagsNamed } from '../page.ts';
import { tagRules } from '../tags.ts';
import type { WordMistake, WordRule } from '../word-rule.ts';

/** Every tag has the tags it needs, each of them once: an option its why, the debrief all its parts. */
export const neededTags: WordRule = ({ page }) =>
  [page, ...[...tagsBelow(page)].map(({ tag }) => tag)].flatMap((tag) =>
    (tagRules.get(tag.name)?.once ?? []).flatMap((name) => problemsWith(tag, name)),
  );

function problemsWith(parent: Tag, name: string): readonly WordMistake[] {
  const [first, second] = tagsNamed(parent, name);
  const owner = nameOfTag(parent);
  if (first === undefined) {
    const fix = `Add <${name}>…</${name}>${parent.name === 'page' ? '' : ' to it'}.`;
    return [{ code: 'needed-tags', ...parent.start, what: `${owner} has no <${name}>.`, fix }];
  }
  if (second === undefined) return [];
  const what = `${owner} has more than one <${name}>.`;
  return [{ code: 'needed-tags', ...second.start, what, fix: 'Keep one of them.' }];
}
