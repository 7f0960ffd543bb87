import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { formatMoment } from '../../messages/format-day.ts';
import type { Locale } from '../../messages/locales.ts';
import { Arrow } from '../arrow.tsx';
import type { AssignmentActions } from './actions.ts';
import { HandOver } from './hand-over.tsx';
import { Lock } from './icons.tsx';
import { fromOf } from './in-words.ts';
import type { LessonCard } from './learner-data.ts';
import { NameField } from './name-field.tsx';
import { Receipt, type ReceiptContent } from './receipt.tsx';

/** How far the making of a ticket is. */
export type ShownTicket =
  | { readonly kind: 'making' | 'none' }
  | { readonly kind: 'made'; readonly ticket: ReceiptContent & { readonly text: string } }
  | { readonly kind: 'failed'; readonly fault: keyof AssignmentMessages['ticket']['faults'] };

interface TicketPageProps {
  readonly words: AssignmentMessages;
  readonly locale: Locale;
  readonly opened: OpenedAssignment;
  readonly lessons: readonly LessonCard[];
  readonly ticket: ShownTicket;
  readonly sharing: 'nothing' | 'due' | 'shared';
  readonly backHref: string;
  readonly actions: AssignmentActions;
}

/** A ticket before it leaves: what it says, who can read it, and the ways to hand it over. */
export function TicketPage(props: TicketPageProps) {
  const { words, opened, ticket, backHref, actions } = props;
  return (
    <div class="ticket-page">
      <div class="ticket-top">
        <a class="back-link" href={backHref}>
          <Arrow /> {words.ticket.back}
        </a>
        <h1 tabIndex={-1}>{words.ticket.title}</h1>
      </div>
      {ticket.kind === 'none' && (
        <p>{opened.assignment.mode === 'practice' ? words.next.practice : words.ticket.none}</p>
      )}
      {ticket.kind === 'making' && <p role="status">{words.ticket.making}</p>}
      {ticket.kind === 'failed' && <Failed words={words.ticket} fault={ticket.fault} onRetry={actions.retry} />}
      {ticket.kind === 'made' && <Made {...props} ticket={ticket.ticket} />}
    </div>
  );
}

interface FailedProps {
  readonly words: AssignmentMessages['ticket'];
  readonly fault: keyof AssignmentMessages['ticket']['faults'];
  readonly onRetry: () => void;
}

function Failed({ words, fault, onRetry }: FailedProps) {
  return (
    <>
      <p class="memo" role="alert" data-fault={fault}>
        {words.faults[fault]}
      </p>
      <button type="button" class="quiet-button" onClick={onRetry}>
        {words.retry}
      </button>
    </>
  );
}

type MadeProps = Omit<TicketPageProps, 'ticket'> & { readonly ticket: ReceiptContent & { readonly text: string } };

function Made({ words, locale, opened, lessons, ticket, sharing, actions }: MadeProps) {
  const { registration, assignment, sharedAtMillis, name = '' } = opened;
  const from = fromOf(words, assignment);
  const { masteryPercent = 0 } = assignment;
  return (
    <>
      <NameField words={words.ticket} name={name} onName={(typed) => actions.rename(registration, typed)} />
      <Receipt words={words} locale={locale} opened={opened} lessons={lessons} content={ticket} />
      <div class="ticket-ways">
        <p class="sealed">
          <Lock /> <span>{words.ticket.sealed(from)}</span>
        </p>
        {ticket.mastery && (
          <p data-mastery={ticket.mastery}>{words.ticket.mastery[ticket.mastery](from, masteryPercent)}</p>
        )}
        <HandOver words={words.ticket} from={from} opened={opened} text={ticket.text} actions={actions} />
        {sharedAtMillis !== undefined && (
          <p class="small" role="status" data-shared>
            {words.ticket.shared(formatMoment(sharedAtMillis, locale))} {sharing === 'due' && words.ticket.more}
          </p>
        )}
      </div>
    </>
  );
}
