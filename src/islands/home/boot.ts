import { indexedDbAttempts } from '../../storage/indexed-db-attempts.ts';
import { rememberLanguages } from '../language-links.ts';
import { showProgress } from './show-progress.ts';

/** The only place of this page that knows which storage is the real one. */
const attempts = indexedDbAttempts();
const refresh = (): void => void attempts.readAll().then(showProgress);

rememberLanguages();
refresh();
// A page that comes back with Back shows what was done meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && refresh());
