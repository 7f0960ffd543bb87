import { toHex } from '../../core/armor/hex.ts';
import { dayOf } from '../../core/assignment/assignment.ts';
import { registrationBytes } from '../../core/record/ticket.ts';
import { indexedDbAttempts } from '../../storage/indexed-db-attempts.ts';
import { localOpened } from '../../storage/local-opened.ts';
import { createAssignmentStore } from '../../stores/assignment-store.ts';
import { createTicketStore } from '../../stores/ticket-store.ts';
import type { LearnerData } from '../../ui/assignment/learner-data.ts';
import { rememberLanguages } from '../language-links.ts';
import { drawPage } from './draw-page.tsx';
import { fetchWords } from './fetch-words.ts';
import { carryAddress, followAddress } from './follow-address.ts';
import { wordsIn } from './words.ts';

const now = (): number => Date.now();
const today = (): number => dayOf(now(), new Date().getTimezoneOffset());
const newRegistration = (): string => toHex(crypto.getRandomValues(new Uint8Array(registrationBytes)));

/** What seals tickets; loaded only for that. */
async function sealing() {
  try {
    return (await import('../../sealing/hpke-sealing.ts')).hpkeSealing();
  } catch {
    return undefined;
  }
}

/** The only place of this page that knows which implementation of each port is the real one. */
async function boot(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-assignment-root]');
  const json = document.querySelector('[data-learner]')?.textContent;
  if (!root || !json) return;
  // Written by the site's own build into this very page.
  const data = JSON.parse(json) as LearnerData;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
  const store = createAssignmentStore(
    { opened: localOpened(), attempts: indexedDbAttempts(), now, today, newRegistration },
    new Map(data.lessons.map(({ id, version }) => [id, version])),
  );
  const tickets = createTicketStore({ sealing, wordsOf: fetchWords(data.words), now });
  const [words] = await Promise.all([wordsIn(locale), store.refresh()]);
  followAddress(store);
  drawPage({ root, data, locale, words, store, tickets });
  keepFresh(store.refresh);
}

/** Lessons and other tabs change what is kept; this page shows it when it is seen again. */
function keepFresh(refresh: () => Promise<void>): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && void refresh());
  addEventListener('storage', () => void refresh());
}

rememberLanguages();
carryAddress();
void boot();
