import { stroke } from '../../svg.ts';
import { paper } from './paper.ts';

/** A board that hangs on two cords from far above. */
export const hangingBoard = (x: number, y: number, width: number, height: number, color: string): string =>
  stroke(`M${x + 24}-600V${y + 3}M${x + width - 24}-600V${y + 3}`, 'var(--line)', 3) +
  paper(x, y, width, height, color);
