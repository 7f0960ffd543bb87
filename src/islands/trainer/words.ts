import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';

const loaders: Readonly<Record<Locale, () => Promise<TrainerMessages>>> = {
  nl: async () => (await import('../../messages/trainer/nl.ts')).nl,
  en: async () => (await import('../../messages/trainer/en.ts')).en,
};

/** The words for trainers, in a language as soon as it is loaded. */
export interface Words {
  readonly load: (locale: Locale) => Promise<TrainerMessages>;
  /** What was loaded; undefined before. */
  readonly loaded: (locale: Locale) => TrainerMessages | undefined;
}

export function lazyWords(): Words {
  const known = new Map<Locale, TrainerMessages>();
  return {
    async load(locale) {
      const words = known.get(locale) ?? (await loaders[locale]());
      known.set(locale, words);
      return words;
    },
    loaded: (locale) => known.get(locale),
  };
}
