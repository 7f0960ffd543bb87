import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { TheirWords } from '../../ui/trainer/their-words.ts';

/** The words of the builder in one language; the other one is loaded only for an assignment in it. */
export async function wordsIn(locale: Locale): Promise<TrainerMessages> {
  return locale === 'nl'
    ? (await import('../../messages/trainer/nl.ts')).nl
    : (await import('../../messages/trainer/en.ts')).en;
}

/** What learners and the poster of an assignment say in its language. */
export async function theirWordsIn(locale: Locale): Promise<TheirWords> {
  const [{ poster }, learner] = await Promise.all([wordsIn(locale), learnersWordsIn(locale)]);
  return { poster, learner };
}

async function learnersWordsIn(locale: Locale): Promise<TheirWords['learner']> {
  return locale === 'nl'
    ? (await import('../../messages/assignment/nl.ts')).nl
    : (await import('../../messages/assignment/en.ts')).en;
}
