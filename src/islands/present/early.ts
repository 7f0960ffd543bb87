/**
 * Runs in the head, before anything is painted: shows the start instead of everything that can be read. Without it (no
 * JavaScript, or a browser without modules) the page stays readable from top to bottom, and so it does when the round
 * does not load.
 */
const root = document.documentElement;

if ('noModule' in HTMLScriptElement.prototype) {
  root.classList.add('js');
  const tell = (): void => document.querySelector('[data-failed]')?.removeAttribute('hidden');
  const giveUp = (): void => {
    if (document.querySelector('[data-ready]')) return;
    root.classList.remove('js');
    tell();
    addEventListener('DOMContentLoaded', tell);
  };
  addEventListener('error', giveUp, true);
  addEventListener('unhandledrejection', giveUp);
}
