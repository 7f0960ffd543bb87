import type { Moods } from '../../../core/lesson/lesson.ts';
import type { LessonNames } from '../../../core/lesson/lesson-names.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { Mistake } from '../mistake.ts';
import type { Tag } from './page.ts';

/** A mistake in a words file, which the caller knows the name of. */
export type WordMistake = Omit<Mistake, 'file'>;

/** The words of a lesson in one language, with what they are checked against. */
export interface Words {
  readonly locale: Locale;
  readonly page: Tag;
  /** The ids the words have to be written for. */
  readonly names: LessonNames;
  /** The moods that can be met at a place (see `moodsMet`); undefined when the lesson itself has mistakes. */
  readonly moods: ReadonlyMap<string, readonly Moods[]> | undefined;
}

/** One thing that must be so in the words. To add a rule, write a file in `rules/` and put it in `word-rules.ts`. */
export type WordRule = (words: Words) => readonly WordMistake[];
