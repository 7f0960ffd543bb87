import { hash16 } from '../armor/hash.ts';
import type { Choice } from '../attempt/replay.ts';
import type { LessonId } from '../lesson/ids.ts';
import type { LessonGraph } from '../lesson/lesson.ts';
import { replayChoices } from '../record/replay-choices.ts';
import type { TicketLesson } from '../record/ticket.ts';

/** The lessons that tickets can be about. */
export interface Lessons {
  readonly ids: readonly LessonId[];
  /** A lesson to play again, or nothing while it is not there. */
  readonly graphOf: (lesson: LessonId) => LessonGraph | undefined;
}

/** Why what a ticket says of a lesson does not count, or not all of it. */
export type LessonFault =
  /** This site has no such lesson. */
  | 'unknown-lesson'
  /** The lesson is not there to be played again, as without a network. */
  | 'lesson-unavailable'
  /** It was played in another version, and the choices do not fit the lesson any more. */
  | 'lesson-changed'
  /** Nobody can have made these choices in this lesson. */
  | 'impossible';

export type CheckedLesson =
  | {
      readonly kind: 'finished';
      readonly lesson: LessonId;
      /** The first try; nothing when only that it was finished is known. */
      readonly choices?: readonly Choice[];
      readonly fault?: 'lesson-changed';
    }
  | {
      readonly kind: 'refused';
      readonly lesson?: LessonId;
      readonly fault: Exclude<LessonFault, 'lesson-changed'>;
    };

/** The lesson that a ticket means. */
export function lessonOf(played: TicketLesson, { ids }: Lessons): LessonId | undefined {
  return ids.find((id) => hash16(id) === played.lesson);
}

/**
 * Plays what a ticket says of a lesson again; a number in it is never trusted. Who finished a lesson that has changed
 * since has finished it, but the choices count nowhere.
 */
export function checkLesson(played: TicketLesson, lessons: Lessons): CheckedLesson {
  const lesson = lessonOf(played, lessons);
  if (lesson === undefined) return { kind: 'refused', fault: 'unknown-lesson' };
  if (played.choices === undefined) return { kind: 'finished', lesson };
  const graph = lessons.graphOf(lesson);
  if (graph === undefined) return { kind: 'refused', lesson, fault: 'lesson-unavailable' };
  const replayed = replayChoices(graph, played.choices);
  if (replayed.ok) return { kind: 'finished', lesson, choices: replayed.state.firstTry };
  if (played.version === graph.version) return { kind: 'refused', lesson, fault: 'impossible' };
  return { kind: 'finished', lesson, fault: 'lesson-changed' };
}
