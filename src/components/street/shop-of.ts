import { trunk } from '../../core/attempt/trunk.ts';
import { lead } from '../../core/lesson/lead.ts';
import type { Mood } from '../../core/lesson/lesson.ts';
import type { LessonInLocale } from '../lesson/all-lessons.ts';

/** What a shop front shows of a lesson: the first scene's main customer looks out of the window. */
export function shopOf({ lesson, words }: LessonInLocale) {
  const person = lead(lesson.scenes[0]);
  const mood: Mood = lesson.moods[person] ?? 'calm';
  return {
    lesson: lesson.id,
    place: lesson.place,
    title: words.title,
    placeName: words.place,
    minutes: lesson.minutes,
    decisions: trunk(lesson).length,
    person,
    personName: words.people[person] ?? '',
    mood,
  };
}
