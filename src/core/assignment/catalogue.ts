import type { CompetencyId, LessonId, SetId } from '../lesson/ids.ts';
import type { Sector } from '../lesson/lesson.ts';

/** What pages about several lessons know of each of them, in one language. */
export interface CatalogueLesson {
  readonly id: LessonId;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  /** Where it plays, in words, and the drawn place whose colors go with it. */
  readonly placeName: string;
  readonly place: string;
  readonly minutes: number;
  readonly sector: Sector;
  readonly competencies: readonly CompetencyId[];
  /** Whether house rules are shown somewhere in it. */
  readonly mandate: boolean;
}

/** All lessons, sets and competencies in one language, as it stands in a page as JSON. */
export interface Catalogue {
  /** In the order of the sets. */
  readonly lessons: readonly CatalogueLesson[];
  readonly sets: readonly {
    readonly id: SetId;
    readonly name: string;
    readonly description: string;
    readonly lessons: readonly LessonId[];
  }[];
  readonly competencies: readonly { readonly id: CompetencyId; readonly name: string }[];
}
