import type { Locale } from './locales.ts';

const dayMillis = 86_400_000;

/** A day of an assignment in words, such as „zondag 30 november”. */
export function formatDay(day: number, locale: Locale): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tags[locale], parts).format(day * dayMillis);
}

/** A moment in words, by the clock of the device. */
export function formatMoment(millis: number, locale: Locale): string {
  const parts = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(tags[locale], parts).format(millis);
}

const tags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };
