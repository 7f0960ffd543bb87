import type { Person } from './person.ts';

/** Sizes of a body that several parts share. */
export interface Measures {
  /** Half the width of the shoulders. */
  readonly shoulders: number;
  /** Half the width of the neck. */
  readonly neck: number;
  /** Half the width of a sleeve at the shoulder. */
  readonly sleeve: number;
  /** How much lower than a standing grown-up's the head is. */
  readonly sink: number;
  /** The same for the shoulders: the neck of a child is short. */
  readonly body: number;
  /** How far the head leans forward. */
  readonly stoop: number;
  /** The size of the hands. */
  readonly hand: number;
  /** How much rounder (above zero) or more sloping the shoulders are. */
  readonly slope: number;
  /** How far the belly stands out at the hem. */
  readonly belly: number;
}

const necks = { slim: 16, medium: 19, heavy: 25 } as const;
const sleeves = { slim: 13, medium: 16, heavy: 19 } as const;

const slopes = { slim: -5, medium: 0, heavy: 6 } as const;

export type Build = keyof typeof necks;

/** The sizes that follow from somebody's age, build and chair. */
export function measuresOf({ age, build = 'medium', chair, shoulders, low = 0 }: Person): Measures {
  const child = age === 'child';
  const sink = low + (chair ? 22 : 0);
  return {
    shoulders,
    neck: child ? 14 : necks[build],
    sleeve: child ? 12 : sleeves[build],
    sink,
    body: sink - (child ? 14 : 0),
    stoop: age === 'old' ? 5 : 0,
    hand: child ? 0.8 : 1,
    slope: slopes[build],
    belly: build === 'heavy' ? 10 : 0,
  };
}
