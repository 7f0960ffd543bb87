import { trunk } from '../../core/attempt/trunk.ts';
import { lead } from '../../core/lesson/lead.ts';
import type { Mood } from '../../core/lesson/lesson.ts';
import type { LessonInLocale } from '../lesson/all-lessons.ts';

/** What a shop front shows of a lesson. */
export interface ShopProps {
  readonly lesson: string;
  readonly version: number;
  /** The scenes that "1 of 4" counts. */
  readonly trunk: readonly string[];
  readonly place: string;
  readonly title: string;
  readonly placeName: string;
  readonly minutes: number;
  /** Who looks out of the window: the main customer of the first scene. */
  readonly person: string;
  readonly personName: string;
  readonly mood: Mood;
}

/** @throws when the lesson has no mood or no name for its first customer, which the content check does not let pass */
export function shopOf({ lesson, words }: LessonInLocale): ShopProps {
  const person = lead(lesson.scenes[0]);
  const [mood, personName] = [lesson.moods[person], words.people[person]];
  if (!mood || !personName) throw new Error(`"${person}" has no mood or no name in the lesson "${lesson.id}".`);
  return {
    lesson: lesson.id,
    version: lesson.version,
    trunk: trunk(lesson).map(({ id }) => id),
    place: lesson.place,
    title: words.title,
    placeName: words.place,
    minutes: lesson.minutes,
    person,
    personName,
    mood,
  };
}

/** The moods in which each person is drawn, by person, of faces on one page. */
export function moodsOfFaces(faces: readonly { readonly person: string; readonly mood: Mood }[]) {
  const moodsOf = (person: string) => faces.filter((face) => face.person === person).map(({ mood }) => mood);
  return Object.fromEntries(faces.map(({ person }) => [person, moodsOf(person)]));
}
