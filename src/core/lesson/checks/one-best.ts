import type { LessonParts, OptionPart, ScenePart } from '../lesson-parts.ts';
import type { Problem } from '../problem.ts';
import { all, quoted } from '../sentences.ts';
import { isRated } from './is-rated.ts';

/** Every decision has exactly one best option. */
export function oneBest({ scenes }: LessonParts): readonly Problem[] {
  return scenes.filter(isRated).flatMap((scene) => {
    const best = scene.options.filter(({ rating }) => rating === 'best');
    if (best.length === 0) return [none(scene)];
    return best.length === 1 ? [] : [tooMany(scene, best)];
  });
}

function none({ id }: ScenePart): Problem {
  return {
    code: 'one-best',
    path: ['scenes', id],
    what: `The scene ${quoted(id)} has no option rated "best".`,
    fix: 'Rate exactly one of its options "best".',
  };
}

function tooMany({ id }: ScenePart, best: readonly OptionPart[]): Problem {
  const names = best.map((option) => quoted(option.id));
  return {
    code: 'one-best',
    path: ['scenes', id, 'options', best[1]?.id ?? '', 'rating'],
    what: `The scene ${quoted(id)} has ${best.length === 2 ? 'two' : best.length} options rated "best": ${all(names)}.`,
    fix: `Keep one of them "best" and give the other${best.length === 2 ? '' : 's'} another rating.`,
  };
}
