import { nameWithin } from '../../../../core/lesson/lesson-places.ts';
import { either } from '../../../../core/lesson/sentences.ts';
import { nameOfTag } from '../name-of-tag.ts';
import { pageName, tagsBelow } from '../page.ts';
import { tagRules } from '../tags.ts';
import type { WordRule } from '../word-rule.ts';

/** Every tag stands in a tag where it belongs. */
export const tagsInPlace: WordRule = ({ page }) =>
  [...tagsBelow(page)].flatMap(({ tag, parent }) => {
    const rule = tagRules.get(tag.name);
    if (rule === undefined || !tagRules.has(parent.name) || rule.inside.includes(parent.name)) return [];
    const where = parent.name === pageName ? 'outside all other tags' : `in ${nameWithin(nameOfTag(parent))}`;
    const right = rule.inside.includes(pageName)
      ? 'Put it outside all other tags.'
      : `Put it in ${either(rule.inside.map((name) => `<${name}>`))}.`;
    return [
      {
        code: 'tags-in-place',
        ...tag.start,
        what: `${nameOfTag(tag)} stands ${where}; it does not belong there.`,
        fix: right,
      },
    ];
  });
