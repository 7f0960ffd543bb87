import { stroke } from '../../svg.ts';

/** A round table on one leg, seen from the side. */
export const roundTable = (x: number, y: number, width: number): string =>
  stroke(`M${x - width / 2} ${y}h${width}`, 'var(--shelf)', 9) + stroke(`M${x} ${y + 2}V400`, 'var(--line)', 6);
