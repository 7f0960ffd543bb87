import { render } from 'preact';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { Locale } from '../../messages/locales.ts';
import { type AssignmentStore, addressOf, ticketAddressOf } from '../../stores/assignment-store.ts';
import type { AssignmentView } from '../../stores/assignment-view.ts';
import type { TicketStore } from '../../stores/ticket-store.ts';
import { AssignmentPage } from '../../ui/assignment/assignment-page.tsx';
import { titleOf } from '../../ui/assignment/in-words.ts';
import type { LearnerData } from '../../ui/assignment/learner-data.ts';
import { createActions } from './actions.ts';

interface Parts {
  readonly root: HTMLElement;
  readonly data: LearnerData;
  readonly locale: Locale;
  readonly words: AssignmentMessages;
  readonly store: AssignmentStore;
  readonly tickets: TicketStore;
}

/** Draws the page, again after every change, and makes the ticket that is looked at. */
export function drawPage({ root, data, locale, words, store, tickets }: Parts): void {
  const siteName = document.documentElement.dataset['siteName'] ?? '';
  let shown: string | undefined;
  let made: string | undefined;

  /** Anew only when something in it is different: the QR code on the screen stays the one that is being scanned. */
  function makeTicket(): void {
    const view = store.$view.get();
    if (view.at !== 'ticket') return;
    const { registration, name, assignment } = view.opened;
    const now = JSON.stringify([registration, name, assignment.revision, view.standings]);
    if (now === made) return;
    made = now;
    void tickets.make(view.opened, store.$attempts.get());
  }
  const retry = (): void => {
    made = undefined;
    makeTicket();
  };
  const actions = createActions({ store, words, data, retry });

  function draw(): void {
    const view = store.$view.get();
    const assignment = assignmentIn(view);
    root.dataset['assignment'] = assignment?.id ?? '';
    document.title = `${assignment ? titleOf(words, assignment) : words.page.title} · ${siteName}`;
    render(
      <AssignmentPage
        {...{ words, locale, data, view, addressOf, ticketAddressOf, actions }}
        ticket={tickets.$ticket.get()}
        notice={store.$notice.get()}
        putAway={store.$putAway.get()}
        kept={store.$kept.get()}
      />,
      root,
    );
    const place = `${view.at} ${assignment?.id}`;
    if (shown !== undefined && shown !== place) arrive(root);
    shown = place;
  }

  store.$view.listen(makeTicket);
  makeTicket();
  for (const $each of [store.$view, store.$notice, store.$putAway, store.$kept, tickets.$ticket]) $each.listen(draw);
  root.replaceChildren();
  draw();
}

const assignmentIn = (view: AssignmentView) => {
  if (view.at === 'offer') return view.assignment;
  return view.at === 'opened' || view.at === 'ticket' ? view.opened.assignment : undefined;
};

/** Another place begins at its top, and a screen reader at its title. */
function arrive(root: HTMLElement): void {
  scrollTo(0, 0);
  root.querySelector('h1')?.focus({ preventScroll: true });
}
