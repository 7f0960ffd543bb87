import { passageRule } from '../passage-rule.ts';

/** How an option begins in which the learner does something. */
const doing = {
  nl: { pattern: /^(?:Je|Jij) /u, start: 'Je …' },
  en: { pattern: /^You /u, start: 'You …' },
} as const;

export const sameForm = passageRule({
  id: 'same-form',
  title: 'The options of a decision have one form: all speech, or all "Je …" / "You …"',
  excusable: true,
  look: ({ kind, around, readings }, { locale }) => {
    const decision = around.find(({ name }) => name === 'Decision');
    if (kind !== 'chosen' || decision?.attributes.get('kind') !== 'do') return [];
    const { pattern, start } = doing[locale];
    if (readings.every((text) => pattern.test(text))) return [];
    return [{ what: 'This option says something, and the others do something.', fix: `Begin with: ${start}` }];
  },
});
