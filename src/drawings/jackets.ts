import { shade } from './colors.ts';
import type { SkinTones } from './skins.ts';
import { element, fill, stroke } from './svg.ts';
import { tear } from './tear.ts';
import type { Neckline } from './tops.ts';

const button = (color: string, cx: number, cy: number, r = 4.5): string =>
  element('circle', { cx, cy, r, fill: color });

/** What shows in the opening, with a round neck. */
const shirt = (opening: string, color: string, tones: SkinTones): string =>
  fill(tear(opening), color) + fill('M-20 64Q-14 94 0 94T20 64Z', tones.shade);

/** Tops that open at the front and show what is under them. */
export const jackets = {
  jacket: ({ color, under = '#f7f2e6' }, tones) => {
    const dark = shade(color, -0.18);
    return (
      shirt('M-22 68H22L0 160Z', under, tones) +
      fill(tear('M-21 68Q-43 96-35 116L-26 119L0 190V160ZM21 68Q43 96 35 116L26 119L0 190V160Z'), dark) +
      stroke('M0 190V230', dark, 3)
    );
  },
  cardigan: ({ color, under = '#f7f2e6' }, tones) => {
    const light = shade(color, 0.25);
    return (
      shirt('M-26 70H26L4 168H-4Z', under, tones) +
      stroke('M-26 73Q-22 130 0 166Q22 130 26 73M0 166V220', light, 8) +
      button(shade(color, -0.35), 0, 178) +
      button(shade(color, -0.35), 0, 204)
    );
  },
  coat: ({ color, under = '#f7f2e6' }, tones) => {
    const dark = shade(color, -0.2);
    return (
      shirt('M-22 68H22L0 130Z', under, tones) +
      fill(tear('M-21 66Q-54 84-46 112L-22 118L4 150L0 124ZM21 66Q54 84 46 112L22 118L4 150L0 124Z'), dark) +
      stroke('M4 148V220', dark, 3) +
      button(dark, 18, 158, 5) +
      button(dark, 18, 186, 5)
    );
  },
  raincoat: ({ color, under = '#7e4527' }, tones) => {
    const dark = shade(color, -0.2);
    return (
      fill('M-26 68H26Q18 94 0 94T-26 68Z', tones.shade) +
      fill(tear('M-27 72Q0 106 27 72L40 92Q0 124-40 92Z'), dark) +
      stroke('M0 110V220', dark, 4) +
      button(under, 0, 142, 5.5) +
      button(under, 0, 180, 5.5)
    );
  },
  gilet: ({ color, under = '#f7f2e6' }, tones) => {
    const dark = shade(color, -0.28);
    return (
      shirt('M-24 68H24L0 130Z', under, tones) +
      fill(tear('M-24 62Q-38 84-30 104L-2 130V108ZM24 62Q38 84 30 104L2 130V108Z'), shade(color, 0.16)) +
      stroke('M0 128V220M-60 142Q-30 150-6 146M6 146Q30 150 60 142M-62 174Q-30 182-6 178M6 178Q30 182 62 174', dark, 3)
    );
  },
} as const satisfies Readonly<Record<string, Neckline>>;
