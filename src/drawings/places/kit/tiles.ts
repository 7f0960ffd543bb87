import { fill, stroke } from '../../svg.ts';
import { level } from './room.ts';

/** Tiles over what is drawn before them, from a band at y down. */
export const tiles = (y: number): string =>
  fill(`M-400 ${y}H790V430H-400Z`, 'url(#tiles)') + stroke(level(y), 'var(--band)', 10);
