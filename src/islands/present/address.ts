import { all, one } from '../lesson/find.ts';

/** Shows where the cards are: in words at once, and as a code when the part that draws it has come. */
export function showAddress(main: HTMLElement): void {
  const code = one(main, '[data-code]');
  const url = new URL(code.dataset['code'] ?? '', location.href);
  for (const words of all(main, '[data-address]')) words.textContent = url.host + url.pathname;
  // Without the code there are still the words.
  import('./draw-code.ts').then(
    ({ drawCode }) => drawCode(code, url.href),
    () => code.remove(),
  );
}
