import { circles, fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';

/** A round clock on the wall. */
export const clock = (x: number, y: number): string =>
  fill(tear(circles([x, y, 27])), 'var(--frame)') +
  fill(circles([x, y, 22]), 'var(--card)') +
  stroke(`M${x} ${y - 15}v15l11 6`, 'var(--card-ink)', 4);
