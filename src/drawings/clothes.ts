import { shade } from './colors.ts';
import type { Person } from './person.ts';
import { draw, fill, stroke } from './svg.ts';
import { tear } from './tear.ts';

/** What somebody wears above the counter. */
export interface Top {
  readonly kind: keyof typeof necklines;
  readonly color: string;
  /** What shows in the opening of a jacket. */
  readonly under?: string;
  readonly scarf?: string;
}

/** How far the hem stands out from the shoulders. */
const cuts = { straight: 4, wide: 18, narrow: -8 } as const;

export type Cut = keyof typeof cuts;

/** The middle of the chest: collar, opening, buttons. */
const necklines = {
  jacket: ({ color, under = '#f7f2e6' }: Top) => {
    const dark = shade(color, -0.18);
    return (
      fill(tear('M-20 72L0 160L20 72Q0 92-20 72Z'), under) +
      fill(tear('M-21 68Q-43 96-35 116L-26 119L0 190V160ZM21 68Q43 96 35 116L26 119L0 190V160Z'), dark) +
      stroke('M0 190V230', dark, 3)
    );
  },
  turtleneck: ({ color }: Top) => {
    const collar = tear('M-24 66Q0 78 24 66L26 90Q0 106-26 90Z');
    return fill(collar, color) + fill(collar, 'url(#rib)');
  },
} as const;

function scarf(color: string): string {
  return (
    fill(tear('M8 100L34 96Q36 140 28 176L16 180L4 176Q12 140 8 100Z'), shade(color, -0.14)) +
    fill(tear('M-34 70Q0 92 34 70Q42 84 36 98Q0 118-36 98Q-42 84-34 70Z'), color) +
    stroke('M-24 84Q4 100 30 86', shade(color, -0.25), 3)
  );
}

/** From the neck down, shoulders at rest; the counter hides it below 192. */
export function drawTorso({ top, shoulders: s, cut }: Person): string {
  const hem = s + cuts[cut];
  const body = draw`M-18 74C-28 90 ${14 - s} 88 ${-s} 124C${-s - 4} 150 ${-hem} 190 ${-hem} 220H${hem}C${hem} 190 ${s + 4} 150 ${s} 124C${s - 14} 88 28 90 18 74Z`;
  const shadow = draw`M${s - 32} 140H${s - 8}L${hem - 1} 220H${s - 44}C${s - 34} 200 ${s - 30} 170 ${s - 32} 140Z`;
  return (
    fill(tear(body), top.color) +
    fill(shadow, 'url(#chalk)') +
    necklines[top.kind](top) +
    (top.scarf ? scarf(top.scarf) : '')
  );
}
