import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { hatch } from './paper.ts';

/** Somebody's next coat or dress, from a hanger at x; `flare` makes it wider below. */
export type Garment = readonly [x: number, color: string, length: number, flare: number];

const garment = ([x, color, length, flare]: Garment): string =>
  fill(
    tear(`M${x - 6} 160H${x + 6}L${x + 23} 172 ${x + 20 + flare} ${160 + length}H${x - 20 - flare}L${x - 23} 172Z`, 14),
    color,
  );

/** Clothes on a rail. */
export function clothesRail(left: number, right: number, clothes: readonly Garment[]): string {
  const sides = clothes.map(
    ([x, , length, flare]) => `M${x + 8} 164L${x + 23} 172 ${x + 20 + flare} ${160 + length}H${x + 8}Z`,
  );
  return (
    clothes.map(garment).join('') +
    hatch(sides.join('')) +
    stroke(clothes.map(([x]) => `M${x} 160q0-12 6-12`).join(''), 'var(--line)', 3) +
    stroke(tear(`M${left} 400V146H${right}V400`, 18), 'var(--line)', 5)
  );
}

/** A figure of linen to dress. */
export const mannequin = (x: number): string =>
  stroke(`M${x} 300V400`, 'var(--shelf)', 6) +
  fill(
    tear(
      `M${x - 7} 138H${x + 7}V156L${x + 30} 168 ${x + 22} 226 ${x + 34} 300H${x - 34}L${x - 22} 226 ${x - 30} 168 ${x - 7} 156Z`,
      14,
    ),
    'var(--linen)',
  ) +
  hatch(`M${x + 8} 158L${x + 30} 168 ${x + 22} 226 ${x + 34} 300H${x + 14}Z`);
