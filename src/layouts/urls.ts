import type { Locale } from '../messages/locales.ts';

/** An address within the site, under whatever path the site is published. `path` has no leading slash. */
export function siteUrl(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The address of a page in a language: the catalogue for an empty path. */
export function pageUrl(locale: Locale, path = ''): string {
  return siteUrl(`${locale}/${path}`);
}
