import { shade } from './colors.ts';
import { element, fill, stroke } from './svg.ts';
import { tear } from './tear.ts';
import type { Neckline } from './tops.ts';

const button = (color: string, cx: number, cy: number, r = 4.5): string =>
  element('circle', { cx, cy, r, fill: color });

/** Tops that open at the front and show what is under them. */
export const jackets = {
  jacket: ({ color, under = '#f7f2e6' }) => {
    const dark = shade(color, -0.18);
    return (
      fill(tear('M-20 72L0 160L20 72Q0 92-20 72Z'), under) +
      fill(tear('M-21 68Q-43 96-35 116L-26 119L0 190V160ZM21 68Q43 96 35 116L26 119L0 190V160Z'), dark) +
      stroke('M0 190V230', dark, 3)
    );
  },
  cardigan: ({ color, under = '#f7f2e6' }, tones) => {
    const light = shade(color, 0.25);
    return (
      fill(tear('M-26 72L-4 168H4L26 72Q0 84-26 72Z'), under) +
      fill('M-17 74Q-12 98 0 98T17 74Q0 84-17 74Z', tones.shade) +
      stroke('M-26 73Q-22 130 0 166Q22 130 26 73M0 166V220', light, 8) +
      button(shade(color, -0.35), 0, 178) +
      button(shade(color, -0.35), 0, 204)
    );
  },
  coat: ({ color, under = '#f7f2e6' }) => {
    const dark = shade(color, -0.2);
    return (
      fill(tear('M-20 72L0 130L20 72Q0 92-20 72Z'), under) +
      fill(tear('M-21 66Q-54 84-46 112L-22 118L4 150L0 124ZM21 66Q54 84 46 112L22 118L4 150L0 124Z'), dark) +
      stroke('M4 148V220', dark, 3) +
      button(dark, 18, 158, 5) +
      button(dark, 18, 186, 5)
    );
  },
  raincoat: ({ color, under = '#7e4527' }) => {
    const dark = shade(color, -0.2);
    return (
      fill(tear('M-27 72Q0 106 27 72L40 92Q0 124-40 92Z'), dark) +
      stroke('M0 110V220', dark, 4) +
      button(under, 0, 142, 5.5) +
      button(under, 0, 180, 5.5)
    );
  },
  gilet: ({ color, under = '#f7f2e6' }) => {
    const dark = shade(color, -0.28);
    return (
      fill(tear('M-22 70L0 126L22 70Q0 88-22 70Z'), under) +
      fill(tear('M-24 62Q-38 84-30 104L-2 130V108ZM24 62Q38 84 30 104L2 130V108Z'), shade(color, 0.16)) +
      stroke('M0 128V220M-60 142Q-30 150-6 146M6 146Q30 150 60 142M-62 174Q-30 182-6 178M6 178Q30 182 62 174', dark, 3)
    );
  },
} as const satisfies Readonly<Record<string, Neckline>>;
