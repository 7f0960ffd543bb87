import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { type GuideMessages, nl } from './nl.ts';

const byLocale: Readonly<Record<Locale, GuideMessages>> = { nl, en };

/** The words of the guide for trainers in a language. */
export function guideMessagesIn(locale: Locale): GuideMessages {
  return byLocale[locale];
}
