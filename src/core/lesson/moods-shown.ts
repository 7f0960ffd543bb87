import type { PersonId } from './ids.ts';
import { type LessonGraph, type Mood, moods } from './lesson.ts';

/** The moods that each person can be seen in: the one they start with, and those that a choice can give them. */
export function moodsShown(lesson: LessonGraph): Readonly<Record<PersonId, readonly Mood[]>> {
  const changes = lesson.scenes.flatMap((scene) => scene.options.map((option) => option.moods));
  return Object.fromEntries(
    (Object.keys(lesson.moods) as PersonId[]).map((person) => {
      const met = [lesson.moods, ...changes].map((change) => change[person]);
      return [person, moods.filter((mood) => met.includes(mood))];
    }),
  );
}

/** The darkest mood that somebody can be seen in. */
export function darkestMood(lesson: LessonGraph, person: PersonId): Mood {
  return moodsShown(lesson)[person]?.at(-1) ?? 'calm';
}
