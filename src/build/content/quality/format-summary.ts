import type { GroupCount } from '../casting/casting-report.ts';
import type { LearnersResult } from '../learners/run-learners.ts';
import { formatTable } from './format-table.ts';
import type { LessonFacts } from './lesson-facts.ts';

/** What the check ends with: three tables. */
export interface Summary {
  readonly lessons: readonly LessonFacts[];
  readonly learners: readonly LearnersResult[];
  readonly casting: readonly GroupCount[];
}

export function formatSummary({ lessons, learners, casting }: Summary): string {
  return [
    'Lessons',
    lessonTable(lessons),
    'Learners who do not read, in points of 100 above or below chance (at most +6 in a set and over all)',
    learnerTable(learners),
    'Casting: how often who plays what',
    castingTable(casting),
  ].join('\n\n');
}

function lessonTable(lessons: readonly LessonFacts[]): string {
  const head = 'lesson decisions options endings paths worst best nl en mean ease mistakes excused'.split(' ');
  const rows = lessons.map((one) => [
    one.id,
    ...[one.decisions, one.options, one.endings, one.paths].map(String),
    ...[one.worst, one.best].map((share) => share.toFixed(2)),
    ...[one.words.nl, one.words.en].map(String),
    one.meanSentence.toFixed(1),
    one.readingEase?.toFixed(0) ?? '',
    ...[one.mistakes, one.excused].map(String),
  ]);
  return formatTable(head, rows);
}

function learnerTable(results: readonly LearnersResult[]): string {
  const learners = Object.keys(results[0]?.scaled ?? {}).filter((id) => id !== 'random');
  const rows = results.map(({ of, kind, locale, scaled }) => [
    kind === 'set' ? `set ${of}` : of,
    locale,
    percent(scaled.random ?? 0),
    ...learners.map((id) => signed((scaled[id] ?? 0) - (scaled.random ?? 0))),
  ]);
  return formatTable(['lesson', 'words', 'random', ...learners], rows);
}

function castingTable(groups: readonly GroupCount[]): string {
  const rows = groups.map((one) => [
    one.group,
    ...[one.customer, one.colleague, one.difficult, one.angered].map(String),
  ]);
  return formatTable(['group', 'customer', 'colleague', 'comes in tense', 'can get angry'], rows);
}

const percent = (share: number): string => String(Math.round(share * 100));
const signed = (share: number): string => `${share > 0 ? '+' : ''}${Math.round(share * 100)}`;
