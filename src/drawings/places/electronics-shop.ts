import { fill, stroke } from '../svg.ts';
import { coil, headphones } from './kit/cables.ts';
import { parcels } from './kit/goods.ts';
import { pegboard } from './kit/pegboard.ts';
import { below, dusk, level, wall } from './kit/room.ts';
import { screen } from './kit/screen.ts';
import { shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

const draw = (): string =>
  wall() +
  below(330, 'var(--wainscot)') +
  stroke(level(328), 'var(--frame)', 6) +
  pegboard(-100, 104, 208, 196) +
  coil(-68, 150, 'blue') +
  coil(-22, 150, 'green') +
  coil(24, 150, 'red') +
  coil(70, 150, 'yellow') +
  headphones(12, 222) +
  headphones(76, 222) +
  parcels(322, [
    [146, 40, 50, 'blue'],
    [190, 50, 34, 'cream'],
    [448, 40, 60, 'yellow'],
  ]) +
  shelves(140, 268, [322]) +
  dusk() +
  screen(146, 124, 116, 74, ['#bfe0ea', '#7fb08a', '#f6d777']) +
  screen(284, 110, 150, 92, ['#f6cfa4', '#b97a6a', '#f7ecc8']) +
  screen(284, 226, 150, 92, ['#cfc4ea', '#6f8fb8', '#fff6d6']);

/** A plug on its cord. */
const emblem = (): string =>
  stroke('M-6-21V-10M8-21V-10', 'var(--ochre)', 5) +
  fill('M-16-11H18V0C18 10 8 12 1 12S-16 10-16 0Z', 'var(--cream)') +
  stroke('M1 10C1 26-20 14-20 22', 'var(--cream)', 5);

/** Screens, headphones and cables in coils. */
export const electronicsShop: Place = {
  day: { counter: '#50418c', wall: '#d0cfee', wainscot: '#aaa2cc', board: '#e9e4f5' },
  night: { counter: '#332a5c', wall: '#34324c', wainscot: '#28263c', board: '#43405f' },
  draw,
  emblem,
};
