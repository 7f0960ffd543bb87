import type { LessonId } from '../lesson/ids.ts';
import { type AssignmentLocale, lastDay, longestTexts } from './assignment.ts';
import type { Draft } from './desk.ts';
import { tidyLine } from './tidy-line.ts';

/** What may be left out of a draft. */
interface Optional {
  readonly opensOnDay?: number | undefined;
  readonly closesOnDay?: number | undefined;
  readonly masteryPercent?: number | undefined;
}

/** What a trainer changes in a draft; `undefined` takes away what may be left out. */
export type DraftChange = Partial<Omit<Draft, 'id' | 'revision' | keyof Optional>> & Optional;

/** A draft with nothing chosen yet. The mode is the one in which nothing leaves the learner's phone. */
export function newDraft(id: string, locale: AssignmentLocale, from: string): Draft {
  return {
    ...{ id, revision: 1, title: '', from, group: '', lessons: [], locale },
    ...{ mode: 'practice', coaching: 'each', houseRules: '' },
  };
}

/** The draft with a change, its texts made such that every parser takes them. */
export function changedDraft(draft: Draft, change: DraftChange): Draft {
  const { opensOnDay, closesOnDay, masteryPercent, ...rest } = { ...draft, ...change };
  return {
    ...rest,
    title: tidyLine(rest.title, longestTexts.title),
    from: tidyLine(rest.from, longestTexts.from),
    group: tidyLine(rest.group, longestTexts.group),
    houseRules: tidyLine(rest.houseRules, longestTexts.houseRules),
    ...(opensOnDay !== undefined && { opensOnDay }),
    ...(closesOnDay !== undefined && { closesOnDay }),
    ...(masteryPercent !== undefined && { masteryPercent }),
  };
}

/** Why a draft cannot be shared yet. */
export type DraftProblem =
  | 'no-lessons'
  | 'no-title'
  | 'no-from'
  /** The last day comes before the first. */
  | 'window'
  /** The last day is over. */
  | 'past';

/** Everything that stands between a draft and its link, in the order of the page. */
export function problemsOf(draft: Draft, known: readonly LessonId[], today: number): readonly DraftProblem[] {
  const { opensOnDay = 0, closesOnDay = lastDay } = draft;
  const problems: [DraftProblem, boolean][] = [
    ['no-lessons', draft.lessons.every((id) => !known.includes(id))],
    ['no-title', draft.title.trim() === ''],
    ['no-from', draft.from.trim() === ''],
    ['window', closesOnDay < opensOnDay],
    ['past', closesOnDay >= opensOnDay && closesOnDay < today],
  ];
  return problems.flatMap(([problem, found]) => (found ? problem : []));
}
