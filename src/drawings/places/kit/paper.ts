import { draw, fill } from '../../svg.ts';
import { tear } from '../../tear.ts';

/** Path data of a rectangle with torn edges. */
export const sheet = (x: number, y: number, width: number, height: number, step = 18): string =>
  tear(`M${x} ${y}H${x + width}V${y + height}H${x}Z`, step);

/** A rectangular piece of paper. */
export const paper = (x: number, y: number, width: number, height: number, color: string, step?: number): string =>
  fill(sheet(x, y, width, height, step), color);

/** Path data of a rectangle that is cut straight, for what is small. */
export const cut = (x: number, y: number, width: number, height: number): string =>
  draw`M${x} ${y}h${width}v${height}h${-width}z`;

/** Chalk over a path: the side that is turned away from the light. */
export const hatch = (d: string): string => fill(d, 'url(#chalk)');

/** Path data of the same thing at several places. */
export const copies = (places: readonly number[], path: (x: number, i: number) => string): string =>
  places.map(path).join('');
