import type { LessonParts, OptionPart, ScenePart } from '../lesson-parts.ts';
import type { KeyPath, Problem } from '../problem.ts';
import { choose, quoted } from '../sentences.ts';

/** The scenes and options that conditions ask about are there. Their people are for `knownPeople`. */
export function knownConditions(parts: LessonParts): readonly Problem[] {
  return parts.scenes.flatMap((scene) =>
    scene.options.flatMap((option) => conditionsOf(scene, option).flatMap((asked) => problemsIn(asked, parts))),
  );
}

interface Asked {
  readonly path: KeyPath;
  readonly scene: string;
  readonly options: readonly string[];
}

function conditionsOf(scene: ScenePart, option: OptionPart): readonly Asked[] {
  return option.next.flatMap(({ when }, index) => {
    const path = ['scenes', scene.id, 'options', option.id, 'next', index, 'when', 'chose'];
    return Object.entries(when?.chose ?? {}).map(([asked, options]) => ({
      path: [...path, asked],
      scene: asked,
      options,
    }));
  });
}

function problemsIn({ path, scene, options }: Asked, { names }: LessonParts): readonly Problem[] {
  const known = names.scenes.get(scene);
  if (known === undefined) return [unknownScene(path, scene, [...names.scenes.keys()])];
  return options.flatMap((option, index) =>
    known.includes(option) ? [] : [unknownOption([...path, index], option, scene, known)],
  );
}

function unknownScene(path: KeyPath, scene: string, known: readonly string[]): Problem {
  return {
    code: 'known-conditions',
    path,
    mark: 'key',
    what: `The condition asks what was chosen in the scene ${quoted(scene)}, but there is no such scene.`,
    fix: choose(scene, known),
  };
}

function unknownOption(path: KeyPath, option: string, scene: string, known: readonly string[]): Problem {
  return {
    code: 'known-conditions',
    path,
    what: `The condition asks for the option ${quoted(option)}, but the scene ${quoted(scene)} has no such option.`,
    fix: choose(option, known),
  };
}
