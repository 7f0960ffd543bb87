import type { Locale } from '../messages/locales.ts';

/** An address within the site, under whatever path the site is published. `path` has no leading slash. */
export function siteUrl(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The address of a page in a language: the catalogue for an empty path. */
export function pageUrl(locale: Locale, path = ''): string {
  return siteUrl(`${locale}/${path}`);
}

/** The address of an app icon. */
export function iconUrl(name: string): string {
  return siteUrl(`icons/${name}.png`);
}

/** The address of the picture that goes with a link: of a lesson, or else of the site. */
export function sharePictureUrl(locale: Locale, lesson?: string): string {
  return pageUrl(locale, lesson === undefined ? 'share.png' : `share/${lesson}.png`);
}
