import type { LessonParts } from '../lesson-parts.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../sentences.ts';

/** `next` names a scene or an ending, so the two may not share an id. */
export function idsAreApart({ names }: LessonParts): readonly Problem[] {
  return names.endings
    .filter((id) => names.scenes.has(id))
    .map((id) => ({
      code: 'ids-are-apart',
      path: ['endings', id],
      mark: 'key',
      what: `${quoted(id)} is the id of a scene and of an ending.`,
      fix: 'Give one of the two another id.',
    }));
}
