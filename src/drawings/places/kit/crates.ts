import { fill, stroke } from '../../svg.ts';
import { goods } from './goods.ts';
import { cut, hatch, sheet } from './paper.ts';

/** Crates of wood on top of each other, from y down to behind the counter. */
export function crates(x: number, y: number, count = 2): string {
  const tops = Array.from({ length: count }, (_, i) => y + 44 * i);
  return (
    fill(tops.map((top) => sheet(x, top, 74, 40)).join(''), goods.kraft) +
    stroke(tops.map((top) => `M${x + 4} ${top + 13}h66m-66 14h66`).join(''), goods.dark, 3, { opacity: '.6' }) +
    hatch(tops.map((top) => cut(x + 54, top, 20, 40)).join(''))
  );
}
