import { rememberLocale } from './remembered-locale.ts';

/** Remembers the language of every language link that is followed. */
export function rememberLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.addEventListener('click', () => rememberLocale(link.hreflang));
}
