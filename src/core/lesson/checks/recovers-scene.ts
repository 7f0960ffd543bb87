import type { LessonParts } from '../lesson-parts.ts';
import type { Problem } from '../problem.ts';
import { choose, quoted } from '../sentences.ts';

/** A recovery scene names another scene: the decision that can be repaired there. */
export function recoversScene({ names, scenes }: LessonParts): readonly Problem[] {
  return scenes.flatMap(({ id, recovers }): Problem[] => {
    if (recovers === undefined || (recovers !== id && names.scenes.has(recovers))) return [];
    const what =
      recovers === id
        ? `The scene ${quoted(id)} says that it recovers itself.`
        : `The scene ${quoted(id)} recovers ${quoted(recovers)}, but there is no such scene.`;
    const others = [...names.scenes.keys()].filter((scene) => scene !== id);
    return [{ code: 'recovers-scene', path: ['scenes', id, 'recovers'], what, fix: choose(recovers, others) }];
  });
}
