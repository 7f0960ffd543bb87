import { trunk } from '../../../core/attempt/trunk.ts';
import { walkLesson } from '../../../core/lesson/paths.ts';
import { locales } from '../../../messages/locales.ts';
import { scoreOf } from '../learners/learner.ts';
import type { LessonReview } from './review-lesson.ts';
import type { LanguageWords, ReviewedLesson } from './rule.ts';
import { meanWordsInSentence } from './rules/mean-sentence.ts';
import { easeOfTelling } from './rules/reading-ease.ts';
import { wordsOf } from './sentences.ts';

/** One line of the table of all lessons. */
export interface LessonFacts {
  readonly id: string;
  readonly decisions: number;
  readonly options: number;
  readonly endings: number;
  readonly paths: number;
  /** The lowest and the highest score that can be reached, 0 to 1. */
  readonly worst: number;
  readonly best: number;
  /** Words in all texts of a language. */
  readonly words: Readonly<Record<LanguageWords['locale'], number>>;
  /** Words in a Dutch sentence, on average. */
  readonly meanSentence: number;
  /** Flesch-Douma; undefined for a text that is too short to tell. */
  readonly readingEase: number | undefined;
  readonly mistakes: number;
  readonly excused: number;
}

export function lessonFacts({ lesson, words }: ReviewedLesson, { mistakes, excused }: LessonReview): LessonFacts {
  const scores = [...walkLesson(lesson)].map((path) => scoreOf(path).scaled);
  const counts = locales.map((locale) => [locale, countWords(words[locale])] as const);
  return {
    id: lesson.id,
    decisions: trunk(lesson).length,
    options: lesson.scenes.reduce((sum, { options }) => sum + options.length, 0),
    endings: lesson.endings.length,
    paths: scores.length,
    worst: Math.min(...scores),
    best: Math.max(...scores),
    words: Object.fromEntries(counts) as LessonFacts['words'],
    meanSentence: meanWordsInSentence(words.nl),
    readingEase: easeOfTelling(words.nl),
    mistakes: mistakes.length,
    excused: excused.length,
  };
}

function countWords({ passages }: LanguageWords): number {
  return passages.reduce((sum, { readings }) => sum + wordsOf(readings[0] ?? '').length, 0);
}
