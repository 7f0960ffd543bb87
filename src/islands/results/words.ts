import type { Locale } from '../../messages/locales.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';

/** The words of the results in one language; the other one is never loaded. */
export async function wordsIn(locale: Locale): Promise<ResultsMessages> {
  return locale === 'nl'
    ? (await import('../../messages/results/nl.ts')).nl
    : (await import('../../messages/results/en.ts')).en;
}
