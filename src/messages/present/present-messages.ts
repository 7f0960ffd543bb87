import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { nl, type PresentMessages } from './nl.ts';

const byLocale: Readonly<Record<Locale, PresentMessages>> = { nl, en };

/** The words of a team round in a language. */
export function presentMessagesIn(locale: Locale): PresentMessages {
  return byLocale[locale];
}
