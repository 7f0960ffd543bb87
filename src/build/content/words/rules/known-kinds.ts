import { choose, quoted } from '../../../../core/lesson/sentences.ts';
import { tagsBelow } from '../page.ts';
import type { WordRule } from '../word-rule.ts';

/** The options of a decision are things to say or things to do. */
const kinds = ['say', 'do'] as const;

export const knownKinds: WordRule = ({ page }) =>
  [...tagsBelow(page)].flatMap(({ tag }) => {
    const kind = tag.name === 'Decision' ? tag.attributes.get('kind') : undefined;
    if (kind === undefined || kinds.some((known) => known === kind)) return [];
    return [
      {
        code: 'known-kinds',
        ...tag.start,
        what: `${quoted(kind)} is not a known kind of decision.`,
        fix: choose(kind, kinds),
      },
    ];
  });
