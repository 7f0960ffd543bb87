import type { LessonParts } from '../lesson-parts.ts';
import type { KeyPath, Problem } from '../problem.ts';
import { quoted } from '../sentences.ts';

/** An old id leads to one thing only, or attempts that were stored under it could not be read. */
export function oldIds({ names, scenes, endings }: LessonParts): readonly Problem[] {
  const inScenes = scenes.flatMap((scene) => {
    const path = ['scenes', scene.id, 'options'];
    return takenTwice(
      scene.options.map(({ id, was }) => ({ was, path: [...path, id] })),
      names.scenes.get(scene.id) ?? [],
    );
  });
  const places = [
    ...scenes.map(({ id, was }) => ({ was, path: ['scenes', id] })),
    ...endings.map(({ id, was }) => ({ was, path: ['endings', id] })),
  ];
  return [...inScenes, ...takenTwice(places, [...names.scenes.keys(), ...names.endings])];
}

interface Renamed {
  readonly was: readonly string[];
  readonly path: KeyPath;
}

function takenTwice(renamed: readonly Renamed[], present: readonly string[]): readonly Problem[] {
  const taken = new Set(present);
  return renamed.flatMap(({ was, path }) =>
    was.flatMap((id, index): Problem[] => {
      if (taken.has(id)) return [problem(id, [...path, 'was', index])];
      taken.add(id);
      return [];
    }),
  );
}

function problem(id: string, path: KeyPath): Problem {
  return {
    code: 'old-ids',
    path,
    what: `${quoted(id)} is given as an old id, but it belongs to something else in this lesson.`,
    fix: 'Keep it in one place only.',
  };
}
