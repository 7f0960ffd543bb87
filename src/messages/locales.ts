/** The languages of the site, the first being the one it falls back to. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const ownNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

/** The other language of a pair. */
export const otherLocale: Readonly<Record<Locale, Locale>> = { nl: 'en', en: 'nl' };
