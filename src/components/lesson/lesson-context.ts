import type { FrontMatter } from '../../build/content/words/front-matter.ts';
import type { Lesson, Scene } from '../../core/lesson/lesson.ts';
import type { Locale } from '../../messages/locales.ts';
import type { Messages } from '../../messages/nl.ts';

/** What the components of a lesson's words need to know about the lesson around them. */
export interface LessonContext {
  readonly lesson: Lesson;
  /** The scenes that "question 2 of 4" counts. */
  readonly trunk: readonly Scene[];
  readonly words: FrontMatter;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Stands in the markup of a decision for the id of its scene, which only the scene around it knows. */
export const sceneSlot = '%scene%';

/** Stands in the markup of a card for the id of its option, which only the option around it knows. */
export const optionSlot = '%option%';

/** How a stage direction begins in the markup; what stands before it in a card is what is said. */
export const asideStart = '<span class="aside-line">';
