import { indexedDbAttempts } from '../../storage/indexed-db-attempts.ts';
import { localOpened } from '../../storage/local-opened.ts';
import { rememberLanguages } from '../language-links.ts';
import { showAssignments } from './show-assignments.ts';
import { showProgress } from './show-progress.ts';

/** The only place of this page that knows which storage is the real one. */
const attempts = indexedDbAttempts();
const opened = localOpened();
const refresh = async (): Promise<void> => {
  const done = await attempts.readAll();
  showProgress(done);
  showAssignments(opened.readAll(), done);
};

rememberLanguages();
// At once, before anything is painted: nothing may move when it is known how far they are.
showAssignments(opened.readAll());
void refresh();
// A page that comes back with Back shows what was done meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && void refresh());
