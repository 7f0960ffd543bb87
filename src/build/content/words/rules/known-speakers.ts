import { choose, quoted } from '../../../../core/lesson/sentences.ts';
import { tagsBelow } from '../page.ts';
import type { WordRule } from '../word-rule.ts';

/** Whoever says something or has a mood is one of the lesson's people, when those can be read. */
export const knownSpeakers: WordRule = ({ page, names }) =>
  [...tagsBelow(page)].flatMap(({ tag }) => {
    const who = tag.name === 'Says' || tag.name === 'Mood' ? (tag.attributes.get('who') ?? '') : '';
    if (who === '' || names.people.length === 0 || names.people.includes(who)) return [];
    const what = `<${tag.name}> names ${quoted(who)}, but there is nobody called that in this lesson.`;
    return [
      {
        code: 'known-speakers',
        ...tag.start,
        what,
        fix: choose(who, names.people, 'Add them to "people" in lesson.yaml.'),
      },
    ];
  });
