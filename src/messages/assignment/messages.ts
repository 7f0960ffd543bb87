import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { type AssignmentMessages, nl } from './nl.ts';

const byLocale: Readonly<Record<Locale, AssignmentMessages>> = { nl, en };

/** The words around an assignment, for what is built ahead. */
export function assignmentMessagesIn(locale: Locale): AssignmentMessages {
  return byLocale[locale];
}
