import type { GuideMessages } from '../../messages/guide/nl.ts';

type StepName = keyof GuideMessages['recipe'] & ('aloud' | 'choose' | 'tell' | 'reveal' | 'play' | 'plan');

/** The steps of a round with a team, and how many minutes each takes. */
const minutesOf: Readonly<Record<StepName, number>> = { aloud: 2, choose: 2, tell: 3, reveal: 3, play: 7, plan: 3 };

const entries = Object.entries(minutesOf) as [StepName, number][];
const sum = (minutes: readonly number[]): number => minutes.reduce((total, one) => total + one, 0);

/** The same, with the minute in which each begins. */
export const recipeSteps = entries.map(([name, minutes], index) => ({
  name,
  minutes,
  from: sum(entries.slice(0, index).map(([, before]) => before)),
}));

/** How long the whole round takes. */
export const totalMinutes = sum(Object.values(minutesOf));
