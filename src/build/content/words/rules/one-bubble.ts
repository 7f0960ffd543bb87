import { nameWithin } from '../../../../core/lesson/lesson-places.ts';
import { mostBubbles } from '../count-words.ts';
import { nameOfTag } from '../name-of-tag.ts';
import { tagsBelow } from '../page.ts';
import type { WordRule } from '../word-rule.ts';

/** There is room for one speech bubble over the picture. */
export const oneBubble: WordRule = ({ page, moods }) =>
  [...tagsBelow(page)]
    .filter(
      ({ tag, place }) =>
        ['Scene', 'Consequence', 'Ending'].includes(tag.name) && mostBubbles(tag, moods?.get(place)) > 1,
    )
    .map(({ tag, parent }) => {
      const name = tag.name === 'Consequence' ? `The consequence of ${nameWithin(nameOfTag(parent))}` : nameOfTag(tag);
      return {
        code: 'one-bubble',
        ...tag.start,
        what: `${name} can show more than one <Says> at a time; there is room for one speech bubble.`,
        fix: 'Keep one <Says> for every mood, and tell the rest.',
      };
    });
