import { fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { awning } from './kit/awning.ts';
import { gables } from './kit/gables.ts';
import { cut, hatch } from './kit/paper.ts';
import { below, level, wall } from './kit/room.ts';
import { water } from './kit/water.ts';
import type { Place } from './place.ts';

const boat = (): string =>
  fill(tear('M66 286L74 264H132L144 288Z', 16), 'var(--card)') +
  fill(tear('M24 284C64 296 154 296 184 282L172 306C142 314 64 314 38 306Z', 12), 'var(--boat)') +
  stroke('M88 275h8M108 275h8', 'var(--line)', 6);

const tree = (): string =>
  stroke('M348 252C352 216 350 190 348 168', '#3b2a26', 7) +
  fill(tear('M348 108C380 104 396 144 382 172C372 196 328 198 316 174C302 142 316 110 348 108Z', 10), 'var(--tree)') +
  hatch('M362 116C388 124 392 154 382 172C372 194 350 194 338 190C366 180 378 152 362 116Z');

/** A wind screen of glass in a dark frame. */
const screen = (x: number): string =>
  fill(cut(x, 168, 106, 220), '#fff', { opacity: '.22' }) +
  stroke(`M${x + 18} 310L${x + 84} 198M${x + 30} 332L${x + 92} 228`, '#fff', 6, { opacity: '.5' }) +
  stroke(tear(`M${x} 390V168H${x + 106}V390`, 18), 'var(--line)', 6);

const quay = (): string =>
  below(330, 'var(--quay)') +
  stroke('M-400 350H790M-400 368H790', '#000', 2.5, { opacity: '.13' }) +
  stroke(level(330), 'var(--frame)', 7);

const draw = (): string =>
  wall() +
  gables() +
  water(250) +
  boat() +
  tree() +
  quay() +
  screen(4) +
  screen(280) +
  awning(22, ['var(--accent)', 'var(--canvas)']);

/** A parasol. */
const emblem = (): string =>
  stroke('M0-20V21', 'var(--cream)', 4) +
  fill('M-22 2C-20-22 20-22 22 2Q15-5 8 2Q0-5-8 2Q-15-5-22 2Z', 'var(--cream)') +
  fill('M-8 2C-8-8-5-14 0-16C5-14 8-8 8 2Q0-5-8 2Z', 'var(--ochre)') +
  stroke('M-9 21H9', 'var(--cream)', 5);

/** By the river: gables, water, a boat, under an awning and behind glass. */
export const terrace: Place = {
  day: { counter: '#7a3325', wall: '#d3e6ea', quay: '#cf9a80', canvas: '#f6ead2', boat: '#234b7d' },
  night: { counter: '#4a2019', wall: '#1a2a44', quay: '#4b3638', canvas: '#a8a08c', boat: '#14263f' },
  draw,
  emblem,
};
