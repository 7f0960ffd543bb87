import type { Mistake } from '../mistake.ts';
import { type Finding, withExcuses } from './excuses.ts';
import type { Known, ReviewedLesson } from './rule.ts';
import { rules } from './rules.ts';

/** What the rules have to say about one lesson. */
export interface LessonReview {
  readonly id: string;
  readonly mistakes: readonly Mistake[];
  /** The rule of everything that was excused. */
  readonly excused: readonly string[];
}

export function reviewLesson(reviewed: ReviewedLesson, known: Known): LessonReview {
  const all = rules.flatMap(({ id, check }) => check(reviewed, known).map((found): Finding => ({ rule: id, found })));
  const { findings, excused } = withExcuses(reviewed, all, rules);
  return { id: reviewed.lesson.id, mistakes: findings.map((finding) => mistakeOf(reviewed, finding)), excused };
}

function mistakeOf({ file, place, words }: ReviewedLesson, { rule, found }: Finding): Mistake {
  const { what, fix } = found;
  if ('path' in found) return { file, ...place({ code: rule, ...found }) };
  return { code: rule, file: words[found.locale].file, ...found.start, what, fix };
}
