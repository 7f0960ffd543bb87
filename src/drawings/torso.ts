import { shade } from './colors.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { draw, element, fill, group, stroke } from './svg.ts';
import { tear } from './tear.ts';
import { necklineOf, type TopKind } from './tops.ts';

/** How far the hem stands out from the shoulders. */
const cuts = { straight: 4, wide: 18, narrow: -8 } as const;

export type Cut = keyof typeof cuts;

/** A hood lies behind the head. */
export const hoods: readonly TopKind[] = ['hoodie', 'raincoat'];

function scarf(color: string): string {
  return (
    fill(tear('M8 100L34 96Q36 140 28 176L16 180L4 176Q12 140 8 100Z'), shade(color, -0.14)) +
    fill(tear('M-34 70Q0 92 34 70Q42 84 36 98Q0 118-36 98Q-42 84-34 70Z'), color) +
    stroke('M-24 84Q4 100 30 86', shade(color, -0.25), 3)
  );
}

function apron(color: string): string {
  const dark = shade(color, -0.28);
  return (
    stroke('M-24 82L-34 136M24 82L34 136', color, 8) +
    fill(tear('M-38 130Q0 139 38 130C40 160 46 178 62 188V220H-62V188C-46 178-40 160-38 130Z'), color) +
    stroke('M-36 137Q0 146 36 137M-22 184H22', dark, 3)
  );
}

const beads = (color: string): string =>
  stroke('M-20 80Q-12 116 0 118T20 80', color, 5, { 'stroke-dasharray': '.1 7.4' });

/** The outline of the body down to `end`, which counts from the head; shoulders at rest. */
export function bodyOutline({ cut }: Person, { shoulders: s, neck, slope, belly }: Measures, end: number): string {
  const hem = s + cuts[cut] + belly;
  const round = 88 - slope;
  return draw`M${-neck} 74C${-neck - 10} 90 ${14 - s} ${round} ${-s} 124C${-s - 4} 150 ${-hem} 178 ${-hem} ${end}H${hem}C${hem} 178 ${s + 4} 150 ${s} 124C${s - 14} ${round} ${neck + 10} 90 ${neck} 74Z`;
}

/** Collars and openings are drawn for grown-up shoulders; on narrow ones they shrink towards the neck. */
const fitted = (shoulders: number): string | undefined => {
  const size = Math.round(shoulders / 0.56) / 100;
  return size < 1 ? `${draw`translate(0 ${74 - 74 * size})`}scale(${size})` : undefined;
};

/** From the neck down, shoulders at rest; the counter hides it below 192. */
export function drawTorso(person: Person): string {
  const { top, cut } = person;
  const measures = measuresOf(person);
  const tones: SkinTones = skins[person.skin];
  const { shoulders: s } = measures;
  const shadow = draw`M${s - 32} 140H${s - 8}L${s + cuts[cut] - 1} 220H${s - 44}C${s - 34} 200 ${s - 30} 170 ${s - 32} 140Z`;
  const body = tear(bodyOutline(person, measures, 220));
  const worn =
    necklineOf(top.kind)(top, tones) +
    (person.apron ? apron(person.apron) : '') +
    (person.necklace ? beads(person.necklace) : '') +
    (top.scarf ? scarf(top.scarf) : '');
  return (
    (hoods.includes(top.kind) ? fill(tear('M-50 96C-60 54-30 46 0 46S60 54 50 96Z'), shade(top.color, -0.25)) : '') +
    fill(body, top.color) +
    (top.pattern ? element('path', { d: body, fill: `url(#${top.pattern})` }) : '') +
    fill(shadow, 'url(#chalk)') +
    group({ transform: fitted(s) }, worn)
  );
}
