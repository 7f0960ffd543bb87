import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { nl, type TrainerMessages } from './nl.ts';

const byLocale: Readonly<Record<Locale, TrainerMessages>> = { nl, en };

/** The words of the pages for trainers, where the pages are made. In the browser only one language is loaded. */
export function trainerMessagesIn(locale: Locale): TrainerMessages {
  return byLocale[locale];
}
