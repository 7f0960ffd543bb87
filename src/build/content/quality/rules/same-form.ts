import { locales } from '../../../../messages/locales.ts';
import { inPassage, type Rule } from '../rule.ts';

/** How an option begins in which the learner does something. */
const doing = { nl: /^(?:Je|Jij) /u, en: /^You /u } as const;

export const sameForm: Rule = {
  id: 'same-form',
  title: 'The options of a decision have one form: all speech, or all "Je …" / "You …"',
  excusable: true,
  check: ({ words }) =>
    locales.flatMap((locale) =>
      words[locale].passages
        .filter(({ kind }) => kind === 'chosen')
        .flatMap((passage) => {
          const decision = passage.around.find(({ name }) => name === 'Decision');
          const isDone = decision?.attributes.get('kind') === 'do';
          if (passage.readings.every((text) => doing[locale].test(text)) === isDone || !isDone) return [];
          const start = locale === 'nl' ? 'Je …' : 'You …';
          return [
            inPassage(
              locale,
              passage,
              `This option says something, and the others do something.`,
              `Begin with: ${start}`,
            ),
          ];
        }),
    ),
};
