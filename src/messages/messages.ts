import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { type Messages, nl } from './nl.ts';

const byLocale: Readonly<Record<Locale, Messages>> = { nl, en };

/** The interface words in a language. */
export function messagesIn(locale: Locale): Messages {
  return byLocale[locale];
}
