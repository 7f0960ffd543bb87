import { type Locale, locales } from '../../../messages/locales.ts';
import type { LanguageLists } from '../quality/language-lists.ts';
import type { ReviewedLesson } from '../quality/rule.ts';
import { type Expected, expectedScore } from './learner.ts';
import { random, scriptedLearners } from './scripted-learners.ts';

/** What every learner gets for some lessons in one language, as a share of all points, 0 to 1. */
export interface LearnersResult {
  /** The lesson, the set, or `all`. */
  readonly of: string;
  readonly kind: 'lesson' | 'set' | 'all';
  readonly lessons: readonly string[];
  readonly locale: Locale;
  readonly scaled: Readonly<Record<string, number>>;
}

interface SetOfLessons {
  readonly id: string;
  readonly lessons: readonly string[];
}

/** Lets the scripted learners play every lesson, and adds up per set and over all lessons. */
export function runLearners(
  lessons: readonly ReviewedLesson[],
  sets: readonly SetOfLessons[],
  lists: Readonly<Record<Locale, LanguageLists>>,
): readonly LearnersResult[] {
  return locales.flatMap((locale) => {
    const played = new Map(
      lessons.map((reviewed) => [reviewed.lesson.id as string, play(reviewed, locale, lists[locale])]),
    );
    const sum = (of: string, kind: LearnersResult['kind'], ids: readonly string[]): LearnersResult => ({
      of,
      kind,
      lessons: ids,
      locale,
      scaled: scaledOver(ids.flatMap((id) => played.get(id) ?? [])),
    });
    return [
      ...[...played.keys()].map((id) => sum(id, 'lesson', [id])),
      ...sets.map((set) => sum(set.id, 'set', set.lessons)),
      sum('all', 'all', [...played.keys()]),
    ];
  });
}

type Played = ReadonlyMap<string, Expected>;

function play({ lesson, words }: ReviewedLesson, locale: Locale, lists: LanguageLists): Played {
  const learners = [random, ...scriptedLearners(words[locale], lists)];
  return new Map(learners.map((learner) => [learner.id, expectedScore(lesson, learner)]));
}

function scaledOver(played: readonly Played[]): Record<string, number> {
  const ids = [...new Set(played.flatMap((one) => [...one.keys()]))];
  return Object.fromEntries(
    ids.map((id) => {
      const total = (field: keyof Expected): number =>
        played.reduce((sum, one) => sum + (one.get(id)?.[field] ?? 0), 0);
      return [id, total('raw') / Math.max(1, total('max'))];
    }),
  );
}
