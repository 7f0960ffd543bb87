import type { Draft } from '../assignment/desk.ts';
import type { LessonId } from '../lesson/ids.ts';
import type { Rating } from '../lesson/lesson.ts';
import type { Cell } from './csv.ts';
import type { LessonSheet } from './lesson-sheet.ts';
import { isPassed } from './mastery.ts';
import type { AssignmentResults, DecisionResult, LessonResult } from './results.ts';

/** The words that stand in tables for a spreadsheet. */
export interface TableWords {
  readonly name: string;
  readonly finishedCount: string;
  readonly sent: string;
  readonly mastery: (percent: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly lesson: string;
  readonly question: string;
  readonly questionWords: string;
  readonly option: string;
  readonly rating: string;
  readonly count: string;
  readonly percent: string;
  readonly hidden: string;
  readonly ratings: Readonly<Record<Rating, string>>;
}

export interface TableContext {
  readonly words: TableWords;
  /** The assignment, where it is still known. */
  readonly asked: Draft | undefined;
  readonly titleOf: (lesson: LessonId) => string;
  readonly sheetOf: (lesson: LessonId) => LessonSheet | undefined;
  /** A day that every spreadsheet takes for one. */
  readonly dayOf: (atMillis: number) => string;
}

type Row = readonly Cell[];

/** Who finished what, a row for each person. */
export function peopleTable(
  results: AssignmentResults,
  { words, asked, titleOf, dayOf }: TableContext,
): readonly Row[] {
  const lessons = asked?.lessons ?? results.lessons.map(({ lesson }) => lesson);
  const mastery = asked?.masteryPercent;
  const yesOrNo = (is: boolean | undefined): string => (is === undefined ? '' : is ? words.yes : words.no);
  const head = [words.name, ...lessons.map(titleOf), words.finishedCount, words.sent];
  const rows = results.people.map((person): Row => {
    const has = (id: LessonId): boolean => person.finished.some(({ lesson }) => lesson === id);
    return [
      person.name,
      ...lessons.map((lesson) => yesOrNo(has(lesson))),
      lessons.filter(has).length,
      dayOf(person.madeAtMillis),
      ...(mastery === undefined ? [] : [yesOrNo(isPassed(person, lessons, mastery))]),
    ];
  });
  return [mastery === undefined ? head : [...head, words.mastery(mastery)], ...rows];
}

/** How often each option was chosen, a row for each; nothing of decisions that too few people stood before. */
export function decisionsTable({ lessons }: AssignmentResults, context: TableContext): readonly Row[] {
  const { words } = context;
  const head = [
    words.lesson,
    words.question,
    words.questionWords,
    words.option,
    words.rating,
    words.count,
    words.percent,
  ];
  return [head, ...lessons.flatMap((result) => rowsOfLesson(result, context))];
}

function rowsOfLesson(result: LessonResult, { words, titleOf, sheetOf }: TableContext): readonly Row[] {
  const title = titleOf(result.lesson);
  const sheet = sheetOf(result.lesson);
  const rows = sheet ? result.decisions.flatMap((decision) => rowsOfDecision(decision, title, sheet, words)) : [];
  return result.hidden ? [...rows, [title, '', words.hidden]] : rows;
}

function rowsOfDecision(
  { scene, reached, options }: DecisionResult,
  title: string,
  { scenes, graph }: LessonSheet,
  words: TableWords,
): readonly Row[] {
  const named = scenes.find(({ id }) => id === scene);
  const rated = graph.scenes.find(({ id }) => id === scene)?.options ?? [];
  return options.map(({ option, count }): Row => {
    const rating = rated.find(({ id }) => id === option)?.rating;
    const percent = Math.round((count / reached) * 1000) / 10;
    const said = [named?.label ?? '', named?.words ?? '', named?.options[option] ?? ''];
    return [title, ...said, rating ? words.ratings[rating] : '', count, percent];
  });
}
