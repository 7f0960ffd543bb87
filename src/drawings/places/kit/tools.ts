import { element, fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { goods } from './goods.ts';
import { hatch } from './paper.ts';

/** Hangs a tool that is drawn around 0 0 where it belongs. */
const hang = (x: number, y: number, turn: number, tool: string): string =>
  element('g', { transform: `translate(${x} ${y})rotate(${turn})` }, tool);

/** A hammer, its head up. */
export const hammer = (x: number, y: number, turn: number): string =>
  hang(x, y, turn, stroke('M0-30V40', 'var(--shelf)', 9) + fill(tear('M-24-44H12L24-34V-26H-24Z', 10), goods.dark));

/** A hand saw, its handle up. */
export const saw = (x: number, y: number, turn: number): string =>
  hang(
    x,
    y,
    turn,
    fill(tear('M-14-36H14L6 50H-6Z', 12), goods.steel) +
      stroke('M-12-42H12V-62H-12Z', goods.red, 9, { 'stroke-linejoin': 'round' }),
  );

/** An open wrench. */
export const wrench = (x: number, y: number, turn: number): string =>
  hang(x, y, turn, stroke('M0-24V40', goods.steel, 10) + stroke('M-10-46V-34Q0-20 10-34V-46M0 44v2', goods.steel, 9));

/** A drill, its bit to the left. */
export const drill = (x: number, y: number, turn: number): string =>
  hang(
    x,
    y,
    turn,
    stroke('M-58-22H-36', goods.steel, 6) +
      fill(tear('M-40-34H-26V-10H-40Z', 10), goods.dark) +
      fill(tear('M-26-40H34Q44-22 34-6H24L32 34H4L-2-6H-26Z', 10), 'var(--drill)') +
      fill(tear('M0 32H38V48H0Z', 12), goods.dark) +
      hatch('M14-40H34Q44-22 34-6H24L32 34H18L12-6Z') +
      stroke('M-16-24h16', '#fff', 4, { opacity: '.6' }),
  );
