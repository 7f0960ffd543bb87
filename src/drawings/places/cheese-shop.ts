import { fill, stroke } from '../svg.ts';
import { canalWindow } from './canal-street.ts';
import { scale } from './kit/counter-things.ts';
import { lamp } from './kit/lamp.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

const draw = (): string =>
  wall() +
  wainscot(330) +
  cabinetRight(112, 96, 334) +
  fill('M128 108H790V312H128Z', 'url(#cheeses)') +
  shelves(118, 490, [176, 244, 312]) +
  scale(58) +
  dusk() +
  canalWindow(-40, 96, 110, 176) +
  lamp(66, 40, 'var(--counter)');

/** A wedge with holes. */
const emblem = (): string =>
  fill('M-22 2L14-17Q21-10 22 2ZM-22 6H22V19H-22Z', 'var(--cream)') +
  stroke('M-10 13h0M6 12h0M15 15h0M5-5h0', 'var(--ochre)', 7);

/** Wheels of cheese on shelves, a window, a scale. */
export const cheeseShop: Place = {
  day: { counter: '#70490a', wall: '#f6e2a2', wainscot: '#dcb765', cabinet: '#fbf0cf' },
  night: { counter: '#472e06', wall: '#4a3f28', wainscot: '#362d1c', cabinet: '#5a4e36' },
  draw,
  emblem,
};
