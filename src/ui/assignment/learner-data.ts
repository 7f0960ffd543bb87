import type { LessonId } from '../../core/lesson/ids.ts';
import type { Mood } from '../../core/lesson/lesson.ts';

/** What the page of an assignment shows of a lesson. */
export interface LessonCard {
  readonly id: LessonId;
  readonly version: number;
  readonly title: string;
  readonly placeName: string;
  /** The drawn place whose colors go with it. */
  readonly place: string;
  readonly minutes: number;
  /** Who looks out of its window, and how. */
  readonly person: string;
  readonly mood: Mood;
  readonly href: string;
}

/** What the page brings along as JSON. */
export interface LearnerData {
  readonly lessons: readonly LessonCard[];
  /** The page with all lessons. */
  readonly home: string;
  /** The page about privacy, which has a part for each mode. */
  readonly privacy: string;
  /** Where the words of each lesson are, by its id and `.json`. */
  readonly words: string;
}
