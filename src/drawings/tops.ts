import { collars } from './collars.ts';
import { jackets } from './jackets.ts';
import type { PatternName } from './patterns.ts';
import type { SkinTones } from './skins.ts';

/** What somebody wears above the counter. */
export interface Top {
  readonly kind: TopKind;
  readonly color: string;
  /** What shows in an opening; the sleeves of a gilet, and the bib of overalls. */
  readonly under?: string;
  readonly pattern?: PatternName;
  readonly scarf?: string;
}

/** The middle of the chest: collar, opening, buttons. */
export type Neckline = (top: Top, tones: SkinTones) => string;

const necklines = { ...collars, ...jackets } as const satisfies Readonly<Record<string, Neckline>>;

export type TopKind = keyof typeof necklines;

/** How to draw the middle of the chest of a top. */
export const necklineOf = (kind: TopKind): Neckline => necklines[kind];

/** How far a sleeve reaches, from 0 at the shoulder to 1 at the wrist; all the way unless it is listed here. */
const reaches: Partial<Readonly<Record<TopKind, number>>> = { tee: 0.42, polo: 0.38, overalls: 0.62, dress: 0.55 };

/** Where the sleeves of a top end. */
export const sleeveReach = ({ kind }: Top): number => reaches[kind] ?? 1;

/** The sleeves have the color of the top, but a gilet has none of its own. */
export const sleeveColor = ({ kind, color, under }: Top): string => (kind === 'gilet' && under ? under : color);
