import type { Ending } from '../lesson.ts';
import type { LessonParts, OptionPart, ScenePart } from '../lesson-parts.ts';
import type { KeyPath, Problem } from '../problem.ts';
import { choose, quoted } from '../sentences.ts';

/** Everybody who is drawn, whose mood or pose changes or whose mood is asked for is one of the lesson's people, when those can be read. */
export function knownPeople({ names, colleagues, scenes, endings }: LessonParts): readonly Problem[] {
  if (names.people.length === 0) return [];
  const named = [
    ...colleagues.map((person, index): Named => ({ person, path: ['colleagues', index] })),
    ...scenes.flatMap((scene) => [
      ...drawn(scene, 'scenes'),
      ...scene.options.flatMap((option) => moved(scene, option)),
    ]),
    ...endings.flatMap((ending) => drawn(ending, 'endings')),
  ];
  return named.filter(({ person }) => !names.people.includes(person)).map((unknown) => problem(unknown, names.people));
}

interface Named {
  readonly person: string;
  readonly path: KeyPath;
  readonly mark?: 'key';
}

function drawn({ id, people }: ScenePart | Ending, list: 'scenes' | 'endings'): readonly Named[] {
  return people.map((figure, index) => ({ person: figure.id, path: [list, id, 'people', index, 'id'] }));
}

function moved(scene: ScenePart, option: OptionPart): readonly Named[] {
  const path = ['scenes', scene.id, 'options', option.id];
  const asked = option.next.flatMap(({ when }, index) =>
    keys(when?.moods ?? {}, [...path, 'next', index, 'when', 'moods']),
  );
  return [...keys(option.moods, [...path, 'moods']), ...keys(option.poses ?? {}, [...path, 'poses']), ...asked];
}

function keys(record: object, path: KeyPath): readonly Named[] {
  return Object.keys(record).map((person) => ({ person, path: [...path, person], mark: 'key' }));
}

function problem({ person, path, mark }: Named, known: readonly string[]): Problem {
  return {
    code: 'known-people',
    path,
    ...(mark && { mark }),
    what: `There is nobody called ${quoted(person)} in this lesson.`,
    fix: `${choose(person, known)} Or add ${quoted(person)} to "people" at the top.`,
  };
}
