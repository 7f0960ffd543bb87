import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { canalStreet } from '../canal-street.ts';
import { hatch, paper, sheet } from './paper.ts';

/** A glass door to the street, down to the floor. */
export const streetDoor = (x: number, y: number, width: number): string =>
  canalStreet(x, y, width, 400 - y) +
  stroke(tear(`M${x} 400V${y}H${x + width}V400M${x} ${y + 104}H${x + width}`, 18), 'var(--frame)', 11) +
  stroke(`M${x + width - 13} ${y + 140}v26`, 'var(--line)', 7);

/** A plain door, with light from the left. */
export const door = (x: number, y: number, width: number, color: string, bottom = 400): string =>
  paper(x, y, width, bottom - y, color) +
  hatch(sheet(x + width - 12, y, 12, bottom - y)) +
  stroke(tear(`M${x} ${bottom}V${y}H${x + width}V${bottom}`, 18), 'var(--frame)', 7) +
  fill(`M${x + 10} ${Math.round(y * 0.4 + bottom * 0.6)}h12v6h-12z`, 'var(--line)');
