import type { LessonParts, ScenePart } from '../lesson-parts.ts';
import { nameOfPlace } from '../lesson-places.ts';
import type { Problem } from '../problem.ts';
import { choose, quoted } from '../sentences.ts';

/** Whoever gets a pose is drawn in the scene. People the lesson does not know are for another check. */
export function posesInPicture({ names, scenes }: LessonParts): readonly Problem[] {
  return scenes.flatMap((scene) =>
    scene.options.flatMap(({ id, poses = {} }) =>
      Object.keys(poses)
        .filter((person) => names.people.includes(person) && !scene.people.some((figure) => figure.id === person))
        .map((person) => notDrawn(scene, id, person)),
    ),
  );
}

function notDrawn(scene: ScenePart, option: string, person: string): Problem {
  const place = ['scenes', scene.id, 'options', option];
  const drawn = scene.people.map((figure) => figure.id);
  return {
    code: 'poses-in-picture',
    path: [...place, 'poses', person],
    mark: 'key',
    what: `${nameOfPlace(place)} gives a pose to ${quoted(person)}, who is not in the picture of that scene.`,
    fix: `${choose(person, drawn)} Or add ${quoted(person)} to "people" of the scene.`,
  };
}
