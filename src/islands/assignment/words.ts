import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { Locale } from '../../messages/locales.ts';

/** The words of this page in its own language, and no others. */
export async function wordsIn(locale: Locale): Promise<AssignmentMessages> {
  if (locale === 'en') return (await import('../../messages/assignment/en.ts')).en;
  return (await import('../../messages/assignment/nl.ts')).nl;
}
