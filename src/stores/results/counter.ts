import type { LessonId } from '../../core/lesson/ids.ts';
import type { Ticket } from '../../core/record/ticket.ts';
import { type Lessons, lessonOf } from '../../core/results/check-lesson.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import type { AssignmentResults } from '../../core/results/results.ts';
import type { SetAside } from '../../core/results/set-aside.ts';
import { createTally, type Tally } from '../../core/results/tally.ts';
import type { ResultsEnvironment } from '../../ports/results-environment.ts';

type Sheets = ReadonlyMap<LessonId, LessonSheet>;

/** Counts tickets, and gets the lessons that they are about when the first one comes. */
export interface TicketCounter {
  /** Counts these, and says what of them does not count. */
  readonly add: (tickets: readonly Ticket[]) => Promise<readonly SetAside[]>;
  readonly forget: () => void;
  readonly results: () => readonly AssignmentResults[];
  readonly sheets: () => Sheets;
}

/** So many are counted before the page may draw. */
const countedAtOnce = 50;

export function ticketCounter(
  ids: readonly LessonId[],
  { sheet: sheetOf, breathe }: Pick<ResultsEnvironment, 'sheet' | 'breathe'>,
): TicketCounter {
  let tally: Tally = createTally();
  const sheets = new Map<LessonId, LessonSheet>();
  const lessons: Lessons = { ids, graphOf: (lesson) => sheets.get(lesson)?.graph };

  async function fetchFor(tickets: readonly Ticket[]): Promise<void> {
    const coached = tickets.flatMap((ticket) => ticket.lessons.filter(({ choices }) => choices !== undefined));
    const named = new Set(coached.flatMap((played) => lessonOf(played, lessons) ?? []));
    const missing = [...named].filter((lesson) => !sheets.has(lesson));
    const fetched = await Promise.all(missing.map(async (lesson) => [lesson, await sheetOf(lesson)] as const));
    for (const [lesson, sheet] of fetched) if (sheet) sheets.set(lesson, sheet);
  }

  return {
    async add(tickets) {
      await fetchFor(tickets);
      const problems: SetAside[] = [];
      for (let at = 0; at < tickets.length; at += countedAtOnce) {
        problems.push(...tickets.slice(at, at + countedAtOnce).flatMap((ticket) => problemsOf(ticket, tally, lessons)));
        await breathe();
      }
      return problems;
    },
    forget() {
      tally = createTally();
    },
    results: () => tally.assignments().map((assignment) => tally.results(assignment, lessons)),
    sheets: () => new Map(sheets),
  };
}

function problemsOf(ticket: Ticket, tally: Tally, lessons: Lessons): readonly SetAside[] {
  return tally.add(ticket, lessons).map(({ fault, lesson }) => ({
    ...{ reason: fault, source: '', beginning: '', person: ticket.name },
    ...(lesson !== undefined && { lesson }),
  }));
}
