import { gone } from '../../core/lesson/lesson.ts';
import type { Problem } from '../../core/lesson/problem.ts';
import { choose, quoted } from '../../core/lesson/sentences.ts';
import { isContainer, namesIn, valueAt } from '../../core/lesson/value-at.ts';

/** What lessons may refer to outside themselves. */
export interface KnownThings {
  /** The people that can be drawn. */
  readonly people: readonly string[];
  /** Those of them who are no adults. */
  readonly children?: readonly string[];
  /** The places that can be drawn. */
  readonly places: readonly string[];
  /** The poses that people can be drawn in; not checked when left out. */
  readonly poses?: readonly string[];
}

/**
 * The drawings and competencies a `lesson.yaml` refers to are there. Works on a file of any shape. Without competencies
 * their file is what is wrong, and nothing is said about them here.
 */
export function unknownThings(value: unknown, known: KnownThings, competencies: readonly string[]): readonly Problem[] {
  const people = namesIn(valueAt(value, ['people'])).flatMap((person) =>
    unknown('person', person, known.people, ['people', person], 'key'),
  );
  const place = unknown('place', valueAt(value, ['place']), known.places, ['place']);
  const scenes = namesIn(valueAt(value, ['scenes'])).flatMap((scene) => {
    const path = ['scenes', scene, 'competency'];
    return competencies.length === 0 ? [] : unknown('competency', valueAt(value, path), competencies, path);
  });
  const poses = ['scenes', 'endings'].flatMap((list) =>
    namesIn(valueAt(value, [list])).flatMap((id) => unknownPoses(value, [list, id, 'people'], known.poses)),
  );
  return [...people, ...place, ...scenes, ...poses, ...unknownPosesOfOptions(value, known.poses)];
}

function unknownPoses(
  value: unknown,
  path: readonly string[],
  known: readonly string[] | undefined,
): readonly Problem[] {
  const figures = valueAt(value, path);
  if (known === undefined || !Array.isArray(figures)) return [];
  return figures.flatMap((figure: unknown, index) =>
    isContainer(figure) ? unknown('pose', figure.pose, known, [...path, index, 'pose']) : [],
  );
}

/** What an option does to how people are drawn; here somebody may also be gone. */
function unknownPosesOfOptions(value: unknown, known: readonly string[] | undefined): readonly Problem[] {
  if (known === undefined) return [];
  return namesIn(valueAt(value, ['scenes'])).flatMap((scene) =>
    namesIn(valueAt(value, ['scenes', scene, 'options'])).flatMap((option) => {
      const path = ['scenes', scene, 'options', option, 'poses'];
      const poses = valueAt(value, path);
      return namesIn(poses).flatMap((person) =>
        unknown('pose', valueAt(poses, [person]), [...known, gone], [...path, person]),
      );
    }),
  );
}

function unknown(
  noun: string,
  found: unknown,
  known: readonly string[],
  path: Problem['path'],
  mark?: 'key',
): readonly Problem[] {
  if (typeof found !== 'string' || known.includes(found)) return [];
  const what = `There is no ${noun} ${quoted(found)}.`;
  return [{ code: 'known-things', path, ...(mark && { mark }), what, fix: choose(found, known, missing[noun]) }];
}

const missing: Readonly<Record<string, string>> = {
  person: 'Draw this person first.',
  place: 'Draw this place first.',
  competency: 'Add it to content/competencies.yaml.',
};
