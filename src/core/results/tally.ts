import type { LessonId } from '../lesson/ids.ts';
import type { Ticket } from '../record/ticket.ts';
import { score } from '../scoring/score.ts';
import { type CheckedLesson, checkLesson, type LessonFault, type Lessons, lessonOf } from './check-lesson.ts';
import { type CompetencyTally, competencyTally } from './competency-tally.ts';
import { type LessonTally, lessonTally } from './lesson-tally.ts';
import type { AssignmentResults, PersonResult } from './results.ts';

/** A lesson in a ticket that does not count, or not all of it. */
export interface TicketProblem {
  readonly fault: LessonFault;
  readonly lesson?: LessonId;
}

/** What many tickets come to; grows with people, lessons and options, and keeps no ticket and nobody's choices. */
export interface Tally {
  /**
   * Counts a ticket. A ticket belongs to whoever has its registration in its assignment; of several tickets of one
   * person the union of lessons counts, and for each lesson the first ticket that was added: whoever plays again and
   * sends a better try under the same registration changes nothing. Tickets that say the same can therefore come in any
   * order and any number of times.
   */
  readonly add: (ticket: Ticket, lessons: Lessons) => readonly TicketProblem[];
  readonly assignments: () => readonly string[];
  readonly results: (assignment: string, lessons: Lessons) => AssignmentResults;
}

interface Person {
  name: string;
  madeAtMillis: number;
  readonly finished: Map<LessonId, { readonly raw: number; readonly max: number } | undefined>;
}

interface AssignmentTally {
  readonly people: Map<string, Person>;
  readonly lessons: Map<LessonId, LessonTally>;
  readonly competencies: CompetencyTally;
}

export function createTally(): Tally {
  const byAssignment = new Map<string, AssignmentTally>();
  return {
    add(ticket, lessons) {
      const tally = byAssignment.get(ticket.assignment) ?? newAssignment();
      byAssignment.set(ticket.assignment, tally);
      const person = personOf(tally, ticket);
      return ticket.lessons.flatMap((played) => {
        const lesson = lessonOf(played, lessons);
        if (lesson !== undefined && person.finished.has(lesson)) return [];
        const checked = checkLesson(played, lessons);
        if (checked.kind === 'finished') count(tally, ticket.registration, person, checked);
        return problemIn(checked);
      });
    },
    assignments: () => [...byAssignment.keys()],
    results: (assignment, lessons) => resultsOf(assignment, byAssignment.get(assignment) ?? newAssignment(), lessons),
  };
}

function newAssignment(): AssignmentTally {
  return { people: new Map(), lessons: new Map(), competencies: competencyTally() };
}

/** The name that stands in the ticket made last is the one that somebody goes by. */
function personOf({ people }: AssignmentTally, { registration, name, madeAtMillis }: Ticket): Person {
  const person = people.get(registration) ?? { name, madeAtMillis, finished: new Map() };
  if (madeAtMillis > person.madeAtMillis || (madeAtMillis === person.madeAtMillis && name > person.name)) {
    person.name = name;
    person.madeAtMillis = madeAtMillis;
  }
  people.set(registration, person);
  return person;
}

function count(
  tally: AssignmentTally,
  registration: string,
  person: Person,
  { lesson, choices }: Extract<CheckedLesson, { kind: 'finished' }>,
): void {
  const own = tally.lessons.get(lesson) ?? lessonTally();
  tally.lessons.set(lesson, own);
  own.finish();
  if (choices === undefined) return void person.finished.set(lesson, undefined);
  const { raw, max, evidence } = score(choices);
  person.finished.set(lesson, { raw, max });
  own.play(choices);
  tally.competencies.add(registration, lesson, evidence);
}

function problemIn(checked: CheckedLesson): readonly TicketProblem[] {
  if (checked.fault === undefined) return [];
  return [{ fault: checked.fault, ...(checked.lesson !== undefined && { lesson: checked.lesson }) }];
}

function resultsOf(assignment: string, tally: AssignmentTally, { ids, graphOf }: Lessons): AssignmentResults {
  return {
    assignment,
    people: [...tally.people].map(([registration, person]) => personResult(registration, person)).toSorted(byName),
    lessons: ids.flatMap((lesson) => tally.lessons.get(lesson)?.result(lesson, graphOf(lesson)) ?? []),
    competencies: tally.competencies.results(),
  };
}

function personResult(registration: string, { name, madeAtMillis, finished }: Person): PersonResult {
  const lessons = [...finished].map(([lesson, points]) => ({ lesson, ...(points && { points }) }));
  return { registration, name, madeAtMillis, finished: lessons };
}

const { compare } = new Intl.Collator();

function byName(one: PersonResult, other: PersonResult): number {
  const named = Number(one.name === '') - Number(other.name === '');
  return named || compare(one.name, other.name) || compare(one.registration, other.registration);
}
