import type { Lesson } from '../../../core/lesson/lesson.ts';
import type { KeyPath, Problem } from '../../../core/lesson/problem.ts';
import type { Locale } from '../../../messages/locales.ts';
import type { Mistake, Point } from '../mistake.ts';
import type { Tag } from '../words/page.ts';
import type { LanguageLists } from './language-lists.ts';
import type { Passage } from './passages.ts';
import type { Sources } from './sources.ts';

/** The words of a lesson in one language. */
export interface LanguageWords {
  readonly locale: Locale;
  /** Its path from the root of the project, and what is in it. */
  readonly file: string;
  readonly text: string;
  readonly page: Tag;
  /** What people are called, by id. */
  readonly people: Readonly<Record<string, string>>;
  /** All its texts from top to bottom, those of the front matter first. */
  readonly passages: readonly Passage[];
}

/** A lesson without mistakes, to be read for its quality. */
export interface ReviewedLesson {
  /** The path of its graph from the root of the project, and where in it a problem stands. */
  readonly file: string;
  readonly place: (problem: Problem) => Omit<Mistake, 'file'>;
  readonly lesson: Lesson;
  readonly words: Readonly<Record<Locale, LanguageWords>>;
}

/** What the rules know from elsewhere. */
export interface Known {
  readonly lists: Readonly<Record<Locale, LanguageLists>>;
  readonly sources: Sources;
  /** People of the cast who are no adults. */
  readonly children: ReadonlySet<string>;
}

/** Something in the words. Where it stands decides which excuses count. */
export interface FoundInWords {
  readonly locale: Locale;
  readonly start: Point;
  readonly around: readonly Tag[];
  readonly what: string;
  readonly fix: string;
}

/** Something in the graph. */
export interface FoundInGraph {
  readonly path: KeyPath;
  readonly what: string;
  readonly fix: string;
}

export type Found = FoundInWords | FoundInGraph;

/** One thing that makes a lesson better. To add a rule, write a file in `rules/` and put it in `rules.ts`. */
export interface Rule {
  /** The name that an excuse uses. */
  readonly id: string;
  /** What must be so, in a few words, for the table of all rules. */
  readonly title: string;
  /** Whether prose may break it for a reason, said in an `<Excuse>`. */
  readonly excusable: boolean;
  readonly check: (reviewed: ReviewedLesson, known: Known) => readonly Found[];
}

/** Something found in a passage. */
export function inPassage(locale: Locale, { start, around }: Passage, what: string, fix: string): FoundInWords {
  return { locale, start, around, what, fix };
}

/** Something found in the words as a whole. */
export function inWhole({ locale, page }: LanguageWords, what: string, fix: string): FoundInWords {
  return { locale, start: page.start, around: [], what, fix };
}
