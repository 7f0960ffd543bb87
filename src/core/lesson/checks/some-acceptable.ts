import type { LessonParts } from '../lesson-parts.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../sentences.ts';
import { isRated } from './is-rated.ts';

/** Every decision has something else that is fine too. */
export function someAcceptable({ scenes }: LessonParts): readonly Problem[] {
  return scenes
    .filter((scene) => isRated(scene) && scene.options.every(({ rating }) => rating !== 'acceptable'))
    .map(({ id }) => ({
      code: 'some-acceptable',
      path: ['scenes', id],
      what: `The scene ${quoted(id)} has no option rated "acceptable".`,
      fix: 'Rate at least one of its options "acceptable": something that is also fine.',
    }));
}
