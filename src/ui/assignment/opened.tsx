import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import type { LessonStanding } from '../../core/assignment/standing.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { Locale } from '../../messages/locales.ts';
import { AssignmentHead } from './assignment-head.tsx';
import { HouseRules } from './house-rules.tsx';
import { timeInWords } from './in-words.ts';
import type { LessonCard } from './learner-data.ts';
import { LessonSigns } from './lesson-signs.tsx';
import { AllDone, NextLesson } from './next-step.tsx';
import { Sent } from './sent.tsx';

interface OpenedProps {
  readonly words: AssignmentMessages;
  readonly locale: Locale;
  readonly opened: OpenedAssignment;
  readonly standings: readonly LessonStanding[];
  readonly lessons: readonly LessonCard[];
  readonly next: LessonStanding | undefined;
  readonly done: number;
  readonly time: 'early' | 'open' | 'late';
  readonly sharing: 'nothing' | 'due' | 'shared';
  readonly ticketHref: string;
  readonly home: string;
  readonly privacy: string;
  readonly beside: boolean;
  readonly onPutAway: () => void;
}

/** An assignment that was begun: what to do now, its lessons, its house rules, its ticket. */
export function Opened(props: OpenedProps) {
  const { words, locale, opened, lessons, next, time, beside } = props;
  const { assignment } = opened;
  const total = lessons.length;
  const when = timeInWords(words, locale, assignment, time);
  const nextCard = lessons.find(({ id }) => id === next?.lesson);
  const makeTicket = opened.sharedAtMillis === undefined ? words.ticket.make : words.ticket.look;
  return (
    <div class="columns">
      <div>
        <AssignmentHead words={words} assignment={assignment} />
        {next && nextCard ? (
          <NextLesson {...props} words={words.next} next={next} lesson={nextCard} total={total} />
        ) : (
          <AllDone {...props} words={words.next} makeTicket={makeTicket} total={total} />
        )}
        {when && (
          <p class="when" data-time={time}>
            {when}
          </p>
        )}
        <HouseRules words={words} assignment={assignment} />
      </div>
      <div>
        <LessonSigns
          {...{ lessons, beside }}
          words={words.list}
          standings={props.standings}
          atTheEnd={assignment.coaching === 'end'}
        />
        <TicketLine {...props} makeTicket={makeTicket} total={total} finished={next === undefined} />
        <details class="sent-again">
          <summary>{words.sent.title}</summary>
          <Sent words={words} assignment={assignment} privacy={props.privacy} />
        </details>
        <button type="button" class="text-button" data-put-away onClick={props.onPutAway}>
          {words.putAway}
        </button>
      </div>
    </div>
  );
}

interface TicketLineProps extends Pick<OpenedProps, 'words' | 'opened' | 'done' | 'sharing' | 'ticketHref'> {
  readonly makeTicket: string;
  readonly total: number;
  readonly finished: boolean;
}

/** The way to the ticket, also before everything is done; the main button leads there after that. */
function TicketLine({ words, opened, done, sharing, ticketHref, makeTicket, total, finished }: TicketLineProps) {
  if (opened.assignment.mode === 'practice' || (finished && sharing === 'due')) return null;
  if (done === 0) return <p class="ticket-line">{words.ticket.none}</p>;
  return (
    <div class="ticket-line">
      <a class="quiet-button" href={ticketHref} data-ticket>
        {makeTicket}
      </a>
      {!finished && <p>{words.ticket.early(done, total)}</p>}
    </div>
  );
}
