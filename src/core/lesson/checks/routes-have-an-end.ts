import type { Route } from '../lesson.ts';
import type { LessonParts } from '../lesson-parts.ts';
import { nameOfPlace } from '../lesson-places.ts';
import type { KeyPath, Problem } from '../problem.ts';

/** Of the ways on from an option the last is always open, and only the last: what comes after it would never be taken. */
export function routesHaveAnEnd({ scenes }: LessonParts): readonly Problem[] {
  return scenes.flatMap((scene) =>
    scene.options.flatMap((option) => {
      const path = ['scenes', scene.id, 'options', option.id];
      return option.next.flatMap((route, index) => problemWith(route, index === option.next.length - 1, path, index));
    }),
  );
}

function problemWith({ when }: Route, isLast: boolean, path: KeyPath, index: number): readonly Problem[] {
  const at = [...path, 'next', index];
  if (isLast && when !== undefined) {
    return [
      {
        code: 'routes-have-an-end',
        path: [...at, 'when'],
        mark: 'key',
        what: `${nameOfPlace(path)} leads nowhere when none of its conditions holds: the last route has a "when" too.`,
        fix: 'Add a last route with only a "to", or take this "when" out.',
      },
    ];
  }
  if (isLast || when !== undefined) return [];
  return [
    {
      code: 'routes-have-an-end',
      path: [...at, 'to'],
      what: `${nameOfPlace(path)} never gets to the routes below this one: this one has no "when".`,
      fix: 'Give this route a "when", or move it to the end of the list.',
    },
  ];
}
