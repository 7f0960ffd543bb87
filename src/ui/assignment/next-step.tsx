import type { LessonStanding } from '../../core/assignment/standing.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { Arrow } from '../arrow.tsx';
import type { LessonCard } from './learner-data.ts';

interface NextLessonProps {
  readonly words: AssignmentMessages['next'];
  readonly next: LessonStanding;
  readonly lesson: LessonCard;
  readonly done: number;
  readonly total: number;
  /** It opens beside a page that has to stay open. */
  readonly beside: boolean;
}

/** The lesson to play now. */
export function NextLesson({ words, next, lesson, done, total, beside }: NextLessonProps) {
  const begun = next.state === 'begun';
  const begin = done === 0 ? words.start : words.now;
  return (
    <section class="desk" data-place={lesson.place} data-next-step="lesson">
      <p>{begun ? words.goOn : begin}</p>
      <h2>{lesson.title}</h2>
      {next.playedBefore && !begun && <p data-before>{words.before}</p>}
      <a class="main-button" href={lesson.href} data-lesson-link={lesson.id} {...(beside && { target: '_blank' })}>
        {begun ? words.resume : words.play} <Arrow />
      </a>
      <p class="small">{words.count(done, total)}</p>
    </section>
  );
}

interface AllDoneProps {
  readonly words: AssignmentMessages['next'];
  readonly makeTicket: string;
  readonly sharing: 'nothing' | 'due' | 'shared';
  readonly done: number;
  readonly total: number;
  readonly ticketHref: string;
  readonly home: string;
}

/** Every lesson is done: there is a ticket to share, or nothing to do any more. */
export function AllDone({ words, makeTicket, sharing, done, total, ticketHref, home }: AllDoneProps) {
  const says = { nothing: words.practice, due: words.toTicket, shared: words.shared };
  return (
    <section class="desk" data-next-step={sharing}>
      <p>{words.count(done, total)}</p>
      <h2>{words.done}</h2>
      <p>{says[sharing]}</p>
      {sharing === 'due' ? (
        <a class="main-button" href={ticketHref} data-ticket>
          {makeTicket} <Arrow />
        </a>
      ) : (
        <a class="main-button" href={home}>
          {words.toHome} <Arrow />
        </a>
      )}
    </section>
  );
}
