/**
 * Runs in the head, before anything is painted: shows the cover instead of the whole story, and keeps what the learner
 * does before the player is there. Without it (no JavaScript, or a browser without modules) the page stays a story.
 */
const root = document.documentElement;

if ('noModule' in HTMLScriptElement.prototype) {
  root.classList.add('js');
  root.dataset['seed'] = String(crypto.getRandomValues(new Uint32Array(1))[0]);

  addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) event.target.dataset['confirmedEarly'] = '';
  });

  // The player did not arrive: better the whole story than cards that do nothing.
  addEventListener(
    'error',
    (event) => {
      if (!(event.target instanceof HTMLScriptElement)) return;
      root.classList.remove('js');
      document.querySelector('[data-notice="no-script"]')?.removeAttribute('hidden');
    },
    true,
  );
}
