import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { nl, type ResultsMessages } from './nl.ts';

const byLocale: Readonly<Record<Locale, ResultsMessages>> = { nl, en };

/** The words of the results, where the pages are made. In the browser only one language is loaded. */
export function resultsMessagesIn(locale: Locale): ResultsMessages {
  return byLocale[locale];
}
