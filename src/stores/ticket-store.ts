import { atom, type ReadableAtom } from 'nanostores';
import type { OpenedAssignment } from '../core/assignment/opened.ts';
import type { Attempt } from '../core/attempt/attempt.ts';
import type { LessonId } from '../core/lesson/ids.ts';
import { attemptsFor } from '../core/record/make-ticket.ts';
import { sealContext, sealedText } from '../core/record/sealed-ticket.ts';
import { encodeTicket } from '../core/record/ticket.ts';
import { ticketOf } from '../core/record/ticket-of.ts';
import { type LessonWords, type ToldLesson, toldLesson } from '../core/record/told-lesson.ts';
import { type Mastery, masteryOf } from '../core/scoring/mastery.ts';
import { score } from '../core/scoring/score.ts';
import type { Sealing } from '../ports/sealing.ts';

/** The door from a ticket to the platform. */
export interface TicketEnvironment {
  /** What seals, or nothing when it cannot be fetched. */
  readonly sealing: () => Promise<Pick<Sealing, 'seal'> | undefined>;
  /** The words of a lesson, or nothing when they cannot be fetched. */
  readonly wordsOf: (lesson: LessonId) => Promise<LessonWords | undefined>;
  readonly now: () => number;
}

/** A finished lesson as it stands on a ticket. */
export interface TicketLine {
  readonly lesson: LessonId;
  /** What was chosen, in words; nothing in `proof`, and undefined where the lesson has changed too much to tell. */
  readonly choices?: readonly string[] | undefined;
}

export interface MadeTicket {
  /** The sealed ticket. */
  readonly text: string;
  readonly name: string;
  readonly madeAtMillis: number;
  readonly lines: readonly TicketLine[];
  /** What the trainer will see of the score that was set; nothing when none was. */
  readonly mastery?: Mastery | undefined;
}

export type TicketState =
  | { readonly kind: 'making' }
  /** There is nothing to tell. */
  | { readonly kind: 'none' }
  | { readonly kind: 'made'; readonly ticket: MadeTicket }
  | { readonly kind: 'failed'; readonly fault: 'unavailable' | 'bad-key' | 'not-loaded' };

export interface TicketStore {
  readonly $ticket: ReadableAtom<TicketState>;
  /** Makes the ticket of an assignment as it stands now. Of several at once only the last is kept. */
  readonly make: (opened: OpenedAssignment, attempts: readonly Attempt[]) => Promise<void>;
}

/** The one ticket that a page shows. Nothing of it leaves the page by itself. */
export function createTicketStore(environment: TicketEnvironment): TicketStore {
  const $ticket = atom<TicketState>({ kind: 'making' });
  let asked = 0;
  return {
    $ticket,
    async make(opened, attempts) {
      asked++;
      const mine = asked;
      if ($ticket.get().kind !== 'made') $ticket.set({ kind: 'making' });
      const made = await makeTicket(environment, opened, attempts);
      if (mine === asked) $ticket.set(made);
    },
  };
}

async function makeTicket(
  { sealing, wordsOf, now }: TicketEnvironment,
  opened: OpenedAssignment,
  attempts: readonly Attempt[],
): Promise<TicketState> {
  const madeAtMillis = now();
  const ticket = ticketOf(opened, attempts, madeAtMillis);
  if (!ticket) return { kind: 'none' };
  const { lessons, mode, masteryPercent, publicKey = '' } = opened.assignment;
  const counted = [...attemptsFor(opened, attempts).values()];
  const told = mode === 'coach' ? await tellAll(counted, wordsOf) : [];
  const sealer = await sealing();
  if (!told || !sealer) return { kind: 'failed', fault: 'not-loaded' };
  const sealed = await sealer.seal(publicKey, encodeTicket(ticket), sealContext);
  if (!sealed.ok) return { kind: 'failed', fault: sealed.fault };
  const lines = counted.map(({ lesson }, index) => ({
    lesson,
    ...(mode === 'coach' && { choices: told[index]?.choices }),
  }));
  const mastery = masteryPercent === undefined ? undefined : masteryIn(told, lessons.length, masteryPercent);
  const text = sealedText(sealed.sealed);
  return { kind: 'made', ticket: { text, name: ticket.name, madeAtMillis, lines, mastery } };
}

/** What was chosen in each attempt; nothing at all when the words of a lesson are missing. */
async function tellAll(
  attempts: readonly Attempt[],
  wordsOf: TicketEnvironment['wordsOf'],
): Promise<readonly (ToldLesson | undefined)[] | undefined> {
  const words = await Promise.all(attempts.map(({ lesson }) => wordsOf(lesson)));
  const told = attempts.map((attempt, index) => {
    const own = words[index];
    return own && toldLesson(own, attempt);
  });
  return words.includes(undefined) ? undefined : told;
}

/** Nothing for somebody one of whose lessons has changed too much: the trainer's page cannot tell either. */
function masteryIn(
  told: readonly (ToldLesson | undefined)[],
  lessonCount: number,
  masteryPercent: number,
): Mastery | undefined {
  const scores = told.flatMap((each) => (each ? [score(each.firstTry)] : []));
  return scores.length < told.length ? undefined : masteryOf(scores, lessonCount, masteryPercent);
}
