import { trunk } from '../../../core/attempt/trunk.ts';
import { walkLesson } from '../../../core/lesson/paths.ts';
import { locales } from '../../../messages/locales.ts';
import { scoreOf } from '../learners/learner.ts';
import type { LessonReview } from './review-lesson.ts';
import type { LanguageWords, ReviewedLesson } from './rule.ts';
import { readingEase } from './rules/reading-ease.ts';
import { sentencesIn, wordsOf } from './sentences.ts';

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
  const told = words.nl.passages.filter(({ kind }) => kind === 'told').map(({ readings }) => readings[0] ?? '');
  const sentences = words.nl.passages.filter(({ kind }) => kind !== 'caption').flatMap((one) => sentencesIn(one, 'nl'));
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
    meanSentence: sentences.reduce((sum, one) => sum + wordsOf(one).length, 0) / Math.max(1, sentences.length),
    readingEase: readingEase(told.join(' ')),
    mistakes: mistakes.length,
    excused: excused.length,
  };
}

function countWords({ passages }: LanguageWords): number {
  return passages.reduce((sum, { readings }) => sum + wordsOf(readings[0] ?? '').length, 0);
}
