import type { LessonParts } from '../lesson-parts.ts';
import { nameOfPlace } from '../lesson-places.ts';
import type { Problem } from '../problem.ts';
import { choose, quoted } from '../sentences.ts';

/** Every way on leads to a scene or an ending that is there. */
export function routesLeadSomewhere({ names, scenes }: LessonParts): readonly Problem[] {
  const known = [...names.scenes.keys(), ...names.endings];
  return scenes.flatMap((scene) =>
    scene.options.flatMap((option) => {
      const path = ['scenes', scene.id, 'options', option.id];
      return option.next.flatMap(({ to }, index): Problem[] => {
        if (known.includes(to)) return [];
        return [
          {
            code: 'routes-lead-somewhere',
            path: [...path, 'next', index, 'to'],
            what: `${nameOfPlace(path)} leads to ${quoted(to)}, but there is no scene or ending with that id.`,
            fix: choose(to, known),
          },
        ];
      });
    }),
  );
}
