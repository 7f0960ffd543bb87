import type { Assignment } from '../../core/assignment/assignment.ts';
import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import type { LessonStanding } from '../../core/assignment/standing.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { Locale } from '../../messages/locales.ts';
import type { AssignmentActions } from './actions.ts';
import { titleOf } from './in-words.ts';
import type { LearnerData, LessonCard } from './learner-data.ts';
import { Offer } from './offer.tsx';
import { Opened } from './opened.tsx';
import { Overview } from './overview.tsx';
import { type ShownTicket, TicketPage } from './ticket-page.tsx';

interface Standing {
  readonly opened: OpenedAssignment;
  readonly standings: readonly LessonStanding[];
  readonly next: LessonStanding | undefined;
  readonly done: number;
  readonly time: 'early' | 'open' | 'late';
  readonly sharing: 'nothing' | 'due' | 'shared';
}

/** What is shown, by where the learner is. */
export type ShownAssignment =
  | { readonly at: 'overview'; readonly all: readonly Standing[] }
  | { readonly at: 'fault'; readonly all: readonly Standing[]; readonly fault: keyof AssignmentMessages['faults'] }
  | {
      readonly at: 'offer';
      readonly assignment: Assignment;
      readonly missing: number;
      readonly changed: boolean;
      readonly time: Standing['time'];
    }
  | ({ readonly at: 'opened' | 'ticket' } & Standing);

interface AssignmentPageProps {
  readonly words: AssignmentMessages;
  readonly locale: Locale;
  readonly data: LearnerData;
  readonly view: ShownAssignment;
  readonly ticket: ShownTicket;
  readonly notice: keyof AssignmentMessages['notices'] | undefined;
  readonly putAway: OpenedAssignment | undefined;
  /** What is begun here is still known on the next page. */
  readonly kept: boolean;
  readonly addressOf: (registration: string) => string;
  readonly ticketAddressOf: (registration: string) => string;
  readonly actions: AssignmentActions;
}

/** Everything between the head and the foot of the page. */
export function AssignmentPage(props: AssignmentPageProps) {
  const { words, notice, putAway, actions } = props;
  return (
    <>
      <div class="page-notices" role="status">
        {notice && <p data-fault={notice}>{words.notices[notice]}</p>}
        {putAway && (
          <p>
            {words.isPutAway(titleOf(words, putAway.assignment))}{' '}
            <button type="button" class="text-button" data-undo onClick={actions.undo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <Shown {...props} />
    </>
  );
}

function Shown({ words, locale, data, view, ticket, kept, addressOf, ticketAddressOf, actions }: AssignmentPageProps) {
  const cards = (ids: readonly string[]): readonly LessonCard[] =>
    ids.flatMap((id) => data.lessons.find((lesson) => lesson.id === id) ?? []);
  const common = { words, locale, privacy: data.privacy } as const;
  switch (view.at) {
    case 'overview':
    case 'fault': {
      const keptCards = view.all.map(({ opened, done, standings }) => ({
        ...{ opened, done, total: standings.length },
        href: addressOf(opened.registration),
        lesson: cards(standings.map(({ lesson }) => lesson))[0],
      }));
      const fault = view.at === 'fault' ? view.fault : undefined;
      return <Overview words={words} kept={keptCards} fault={fault} onRead={actions.read} />;
    }
    case 'offer':
      return <Offer {...common} {...view} lessons={cards(view.assignment.lessons)} onBegin={actions.begin} />;
    case 'opened':
      return (
        <Opened
          {...common}
          {...view}
          lessons={cards(view.standings.map(({ lesson }) => lesson))}
          ticketHref={ticketAddressOf(view.opened.registration)}
          home={data.home}
          beside={!kept}
          onPutAway={() => actions.putAway(view.opened.registration)}
        />
      );
    case 'ticket':
      return (
        <TicketPage
          {...common}
          {...view}
          lessons={data.lessons}
          ticket={ticket}
          backHref={addressOf(view.opened.registration)}
          actions={actions}
        />
      );
  }
}
