import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { type CardMessages, nl } from './nl.ts';

const byLocale: Readonly<Record<Locale, CardMessages>> = { nl, en };

/** The words of the voting cards in a language. */
export function cardMessagesIn(locale: Locale): CardMessages {
  return byLocale[locale];
}
