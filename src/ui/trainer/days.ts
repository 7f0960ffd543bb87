import type { Locale } from '../../messages/locales.ts';

const dayMillis = 86_400_000;

/** How each language writes its dates. */
const regions: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The day, counted as in an assignment, of the value of a date field: `2026-03-12`. Undefined for an empty one. */
export function dayOfField(value: string): number | undefined {
  const day = Date.parse(value) / dayMillis;
  return Number.isInteger(day) && day > 0 ? day : undefined;
}

/** The value of a date field for a day, or for none. */
export function fieldOfDay(day: number | undefined): string {
  return day === undefined ? '' : new Date(day * dayMillis).toISOString().slice(0, 10);
}

/** The day of a moment here, in words: "12 maart 2026". */
export function dateInWords(atMillis: number, locale: Locale): string {
  return new Intl.DateTimeFormat(regions[locale], { dateStyle: 'long' }).format(atMillis);
}
