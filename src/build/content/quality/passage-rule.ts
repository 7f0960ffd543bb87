import { type Locale, locales } from '../../../messages/locales.ts';
import type { Passage } from './passages.ts';
import { inPassage, type Known, type LanguageWords, type ReviewedLesson, type Rule } from './rule.ts';

/** What is wrong in a passage, and what to do. */
export interface Told {
  readonly what: string;
  readonly fix: string;
}

/** What a passage is looked at with. */
export interface Around {
  readonly words: LanguageWords;
  readonly locale: Locale;
  readonly lesson: ReviewedLesson['lesson'];
  readonly known: Known;
}

interface PassageRule extends Omit<Rule, 'check'> {
  /** The languages that it is about; all when left out. */
  readonly languages?: readonly Locale[];
  readonly look: (passage: Passage, around: Around) => readonly Told[];
}

/** A rule that looks at one passage after the other. */
export function passageRule({ languages = locales, look, ...rule }: PassageRule): Rule {
  return {
    ...rule,
    check: ({ lesson, words }, known) =>
      languages.flatMap((locale) => {
        const around = { words: words[locale], locale, lesson, known };
        return words[locale].passages.flatMap((passage) =>
          look(passage, around).map(({ what, fix }) => inPassage(locale, passage, what, fix)),
        );
      }),
  };
}
