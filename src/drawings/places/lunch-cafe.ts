import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { fridge } from './kit/fridge.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { paper, sheet } from './kit/paper.ts';
import { below, dusk, wall } from './kit/room.ts';
import { tiles } from './kit/tiles.ts';
import type { Place } from './place.ts';

/** What there is today: a sandwich and soup in chalk, each with its line. */
const menu = (): string =>
  paper(262, 108, 150, 156, 'var(--board)') +
  stroke('M280 146H322L304 128ZM282 152H320M340 140h50M340 152h34', '#f3e6cc', 4, { 'stroke-linejoin': 'round' }) +
  stroke(
    'M282 184H322Q320 204 302 204T282 184M292 178q-4-6 0-10M308 178q-4-6 0-10M340 186h44M340 198h28',
    '#f3e6cc',
    4,
  ) +
  stroke('M284 230q8-10 16 0t16 0M340 230h50M340 242h34', 'var(--ochre)', 4) +
  stroke(sheet(262, 108, 150, 156), 'var(--shelf)', 8);

/** The hatch to the kitchen, with a pan behind it. */
const kitchen = (): string =>
  paper(124, 150, 112, 92, 'var(--depth)') +
  stroke('M150 150v16M176 150v26M204 150v14', goods.steel, 4) +
  fill(tear(circles([176, 188, 14]), 8), goods.dark) +
  fill(tear('M140 238V210H190V238Z', 10), goods.steel) +
  stroke('M192 216h20M138 210h54', goods.dark, 5) +
  stroke(sheet(124, 150, 112, 92), 'var(--frame)', 8) +
  stroke(tear('M114 246H246', 18), 'var(--shelf)', 9);

const draw = (): string =>
  wall() +
  below(296, 'var(--tile)') +
  tiles(294) +
  kitchen() +
  dusk() +
  fridge() +
  menu() +
  lamp(180, 58) +
  lamp(486, 58);

/** A sandwich. */
const emblem = (): string =>
  fill('M-21-4C-21-20 21-20 21-4ZM-20 11H20V14Q20 19 14 19H-14Q-20 19-20 14Z', 'var(--cream)') +
  stroke('M-20 4Q-13-2-7 4T7 4T20 4', 'var(--ochre)', 6);

/** What there is today on a board, a fridge, a hatch to the kitchen. */
export const lunchCafe: Place = {
  day: {
    counter: '#922a3a',
    wall: '#fdeccb',
    tile: '#f3c9b4',
    band: '#d6452b',
    board: '#33444c',
    fridge: '#c9d6d6',
    lit: '#eef6f2',
    depth: '#e2c08a',
  },
  night: {
    counter: '#5e1b26',
    wall: '#4a4136',
    tile: '#4b3631',
    band: '#8e3224',
    board: '#1d292e',
    fridge: '#4c5a5e',
    lit: '#a9bdb4',
    depth: '#6b5534',
  },
  draw,
  emblem,
};
