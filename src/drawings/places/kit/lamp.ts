import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';

/** A lamp on a cord from far above, or from `from`; the lower edge of its shade lies at y. */
export const lamp = (x: number, y: number, color = 'var(--accent)', from = -600): string =>
  stroke(`M${x} ${from}V${y - 24}`, 'var(--line)', 3) +
  fill(tear(`M${x - 30} ${y}C${x - 28} ${y - 28} ${x + 28} ${y - 28} ${x + 30} ${y}Z`, 8), color) +
  fill(`M${x - 12} ${y + 1}a12 9 0 0 0 24 0z`, 'var(--bulb)');
