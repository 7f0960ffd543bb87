import { draw, fill, stroke } from '../../svg.ts';
import { cut, hatch, sheet } from './paper.ts';

/** Colors of things for sale, the same by day and by night. */
export const goods = {
  red: '#d6452b',
  blue: '#2e5c94',
  yellow: '#e9b13c',
  green: '#3c7a5c',
  plum: '#7b3b66',
  rose: '#d98fa3',
  cream: '#f3e6cc',
  kraft: '#c98f55',
  straw: '#e3c08d',
  cork: '#b5764a',
  dark: '#33444c',
  steel: '#8fa0a6',
} as const;

export type Good = keyof typeof goods;

/** A box standing on a shelf. */
type Parcel = readonly [x: number, width: number, height: number, color: Good];

/** Boxes on one shelf, their right sides in chalk, each closed with tape. */
export function parcels(y: number, list: readonly Parcel[]): string {
  const colors = [...new Set(list.map(([, , , color]) => color))];
  const sheets = (color: Good): string =>
    list
      .filter((parcel) => parcel[3] === color)
      .map(([x, width, height]) => sheet(x, y - height, width, height, 22))
      .join('');
  const sides = list.map(([x, w, h]) => cut(x + Math.round(w * 0.7), y - h, Math.round(w * 0.3), h)).join('');
  const tape = list.map(([x, w, h]) => draw`M${x + Math.round(w * 0.4)} ${y - h}v${Math.round(h * 0.4)}`).join('');
  return (
    colors.map((color) => fill(sheets(color), goods[color])).join('') +
    hatch(sides) +
    stroke(tape, '#000', 5, { opacity: '.2', 'stroke-linecap': 'butt' })
  );
}

/** Equal things in a row from x to right, cut by a dash: as wide as `width`, with `gap` between them. */
export const row = (
  x: number,
  right: number,
  y: number,
  height: number,
  width: number,
  gap: number,
  color: string,
): string =>
  stroke(`M${x} ${y - height / 2}H${right}`, color, height, {
    'stroke-linecap': 'butt',
    'stroke-dasharray': `${width} ${gap}`,
  });
