import { tabSeed } from './tab-seed.ts';

/**
 * Runs in the head, before anything is painted: shows the cover instead of the whole story, and keeps what the learner
 * does before the player is there. Without it (no JavaScript, or a browser without modules) the page stays a story.
 */
const root = document.documentElement;

if ('noModule' in HTMLScriptElement.prototype) {
  root.classList.add('js');
  root.dataset['seed'] = String(tabSeed());

  addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) event.target.dataset['confirmedEarly'] = '';
  });

  // Phones with Safari draw a pressed card only on a page that listens to touches.
  addEventListener('touchstart', () => undefined, { passive: true });

  // A browser that has read the whole page goes to its fragment once more: away from the card that was just tapped.
  addEventListener('DOMContentLoaded', () => {
    const place = scrollY;
    addEventListener('load', () => {
      if (place > 0 && !document.querySelector('[data-ready]')) scrollTo(0, place);
    });
  });

  // The player did not arrive, or fell over: better the whole story than cards that do nothing.
  const tell = (): void => document.querySelector('[data-notice="no-script"]')?.removeAttribute('hidden');
  const giveUp = (): void => {
    if (document.querySelector('[data-ready]')) return;
    root.classList.remove('js');
    tell();
    addEventListener('DOMContentLoaded', tell);
  };
  addEventListener('error', giveUp, true);
  addEventListener('unhandledrejection', giveUp);
}
