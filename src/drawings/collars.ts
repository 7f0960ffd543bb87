import { shade } from './colors.ts';
import { element, fill, stroke } from './svg.ts';
import { tear } from './tear.ts';
import type { Neckline } from './tops.ts';

const dots = (color: string, r: number, ...ys: readonly number[]): string =>
  ys.map((cy) => element('circle', { cy, r, fill: color })).join('');

/** A collar of two points around an open throat. */
const points = (color: string, skin: string): string =>
  fill('M-22 66L0 100L22 66Z', skin) + fill(tear('M-22 65L0 98L-15 115L-33 80ZM22 65L0 98L15 115L33 80Z'), color);

/** Tops that are pulled over the head or buttoned up. */
export const collars = {
  turtleneck: ({ color }) => {
    const collar = tear('M-24 66Q0 78 24 66L26 90Q0 106-26 90Z');
    return fill(collar, color) + fill(collar, 'url(#rib)');
  },
  shirt: ({ color }, tones) => {
    const dark = shade(color, -0.25);
    return points(shade(color, 0.3), tones.shade) + stroke('M0 102V220', dark, 3) + dots(dark, 3.2, 136, 168);
  },
  polo: ({ color, under }, tones) =>
    points(shade(color, -0.2), tones.shade) +
    stroke('M0 104V148', shade(color, -0.3), 9) +
    dots('#f7f2e6', 2.6, 122, 140) +
    (under ? fill('M-44 132H-22V145H-44Z', under) : ''),
  tee: ({ color }, tones) =>
    fill('M-25 70Q-18 103 0 103T25 70Z', tones.shade) + stroke('M-27 75Q-19 106 0 106T27 75', shade(color, -0.22), 5),
  blouse: ({ color }, tones) =>
    fill('M-24 68L0 130L24 68Z', tones.shade) +
    fill(tear('M-22 70L0 134L-12 126Q-40 108-36 84ZM22 70L0 134L12 126Q40 108 36 84Z'), shade(color, -0.2)),
  dress: ({ color }, tones) =>
    fill('M-30 72Q-28 118 0 118T30 72Z', tones.shade) +
    stroke('M-34 81Q-28 121 0 121T34 81', shade(color, -0.25), 4) +
    stroke('M-14 168q4 10 2 30M12 166q-4 12-1 32', shade(color, -0.25), 3),
  hoodie: ({ color, under = '#f7f2e6' }, tones) => {
    const dark = shade(color, -0.2);
    return (
      fill('M-26 68H26Q18 94 0 94T-26 68Z', tones.shade) +
      fill(tear('M-27 72Q0 108 27 72L36 92Q0 130-36 92Z'), dark) +
      stroke('M-10 110V144M12 110V137', under, 4)
    );
  },
  overalls: ({ color, under = '#33506f' }, tones) => {
    const dark = shade(under, -0.28);
    return (
      points(shade(color, 0.3), tones.shade) +
      stroke('M-36 92L-28 142M36 92L28 142', under, 12) +
      fill(tear('M-38 138H38L44 184L66 190V220H-66V190L-44 184Z'), under) +
      stroke('M-16 158H16V180Q0 188-16 180Z', dark, 3) +
      stroke('M-28 144h.1M28 144h.1', '#e2b84f', 8)
    );
  },
} as const satisfies Readonly<Record<string, Neckline>>;
