import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { hatch, sheet } from './paper.ts';

/** Where the frame of most screens ends; a shelf that reaches it goes on to the far side. */
const sides = { left: -100, right: 490 } as const;

function board(left: number, right: number, y: number): string {
  const torn = tear(`M${left} ${y}H${right}`, 28);
  const start = left === sides.left ? torn.replace('M', `M-400 ${y}L`) : torn;
  return right === sides.right ? `${start}H790` : start;
}

/** Shelves at these heights. One that ends at -100 or 490 goes on to the far side. */
export const shelves = (left: number, right: number, heights: readonly number[], width = 7): string =>
  stroke(heights.map((y) => board(left, right, y)).join(''), 'var(--shelf)', width);

/** The back of a cabinet that goes on to the right, with its side in chalk. */
export const cabinetRight = (left: number, top: number, bottom: number): string =>
  fill(`${tear(`M${left} ${bottom}V${top}H500`, 18)}H790V${bottom}Z`, 'var(--cabinet)') +
  hatch(sheet(left, top, 14, bottom - top));

/** The back of a cabinet that goes on to the left, with a wooden side. */
export const cabinetLeft = (right: number, top: number, bottom: number): string =>
  fill(`${tear(`M-100 ${top}H${right}V${bottom}`, 18).replace('M', `M-400 ${bottom}V${top}L`)}Z`, 'var(--cabinet)') +
  hatch(`M${right - 16} ${top}h14V${bottom}h-14z`) +
  stroke(tear(`M${right} ${top}V${bottom}`, 18), 'var(--shelf)', 8);
