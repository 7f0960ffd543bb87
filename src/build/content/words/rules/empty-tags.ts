import { nameOfTag } from '../name-of-tag.ts';
import { tagsBelow, wordsIn } from '../page.ts';
import { tagRules } from '../tags.ts';
import type { WordRule } from '../word-rule.ts';

/** A tag for words has words. */
export const emptyTags: WordRule = ({ page }) =>
  [...tagsBelow(page)]
    .filter(({ tag }) => tagRules.get(tag.name)?.words === true && wordsIn(tag, ['Decision']).trim() === '')
    .map(({ tag }) => ({
      code: 'empty-tags',
      ...tag.start,
      what: `${nameOfTag(tag)} has no words.`,
      fix:
        tag.name === 'Mood' || tag.name === 'Says' || tag.name === 'Aside'
          ? 'Write them, or take it out.'
          : 'Write them.',
    }));
