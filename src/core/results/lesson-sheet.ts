import type { OptionId, PersonId, SceneId } from '../lesson/ids.ts';
import type { LessonGraph } from '../lesson/lesson.ts';

export interface SceneSheet {
  readonly id: SceneId;
  /** What the question is called: `2`, or `2b` for one beside the main line. */
  readonly label: string;
  /** How it begins: what somebody says there, between quotation marks, or what happens. */
  readonly words: string;
  /** The label of the question that is put right here. */
  readonly repairs?: string;
  readonly options: Readonly<Record<OptionId, string>>;
}

/** Everything that the results page needs of a lesson in one language; the site's own build writes it. */
export interface LessonSheet {
  readonly graph: LessonGraph;
  readonly title: string;
  readonly people: Readonly<Record<PersonId, string>>;
  /** In the order in which they can be met. */
  readonly scenes: readonly SceneSheet[];
  /** The parts of the drawings of the people, by their ids in a page. */
  readonly drawings: Readonly<Record<string, string>>;
}
