import { one } from '../lesson/find.ts';

/** Shows the button for the full screen where there is one, with the word for what it does now. */
export function showFullscreen(main: HTMLElement): void {
  const button = one(main, '[data-fullscreen]');
  const enter = button.getAttribute('aria-label') ?? '';
  button.hidden = !document.fullscreenEnabled;
  document.addEventListener('fullscreenchange', () => {
    button.setAttribute('aria-label', document.fullscreenElement ? (button.dataset['leave'] ?? '') : enter);
  });
}

/** Fills the screen, or gives it back. Escape does the latter too. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  done.catch(() => undefined);
}
