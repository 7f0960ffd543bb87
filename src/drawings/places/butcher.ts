import { fill, stroke } from '../svg.ts';
import { scale } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { copies } from './kit/paper.ts';
import { dusk, level, wall } from './kit/room.ts';
import { tiles } from './kit/tiles.ts';
import type { Place } from './place.ts';

/** A string of sausages from a hook at x. */
const string = (x: number, count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const bend = i % 2 ? 9 : -9;
    return `M${x} ${168 + i * 40}q${bend} 10 0 22`;
  }).join('');

/** A ring of smoked sausage. */
const ring = (x: number): string => `M${x - 3} 166C${x - 36} 190 ${x - 28} 236 ${x} 236S${x + 36} 190 ${x + 3} 166`;

const strings = [-86, 28, 130, 250, 358, 470] as const;
const rings = [-40, 80, 304, 420] as const;

/** Sausages on hooks from one rail. */
const rail = (): string =>
  stroke(
    copies(strings, (x, i) => string(x, i % 2 ? 4 : 3)),
    '#b8614a',
    18,
  ) +
  stroke(copies(rings, ring), '#8e3f30', 15) +
  stroke('M-400 140H790', goods.steel, 8) +
  stroke(
    copies([...strings, ...rings], (x) => `M${x} 140v12q0 10-7 8`),
    goods.dark,
    4,
  );

const trays = [-72, 20, 112, 204, 296, 388] as const;

/** A display with a glass front: trays, and parsley between them. */
const display = (): string =>
  fill('M-400 306H790V400H-400Z', 'var(--showcase)') +
  stroke(
    copies(trays, (x, i) => (i % 2 ? `M${x} 352h56m-52-14h48` : `M${x} 350h0m28 0h0m28 0h0m-42-14h0m28 0h0`)),
    '#c4705a',
    20,
  ) +
  stroke(
    copies(trays, (x) => `M${x - 14} 366h84`),
    'var(--card)',
    9,
  ) +
  stroke(
    copies(trays, (x) => `M${x + 76} 352h0m8 8h0m-14 2h0`),
    goods.green,
    14,
  ) +
  fill('M-400 306H790V400H-400Z', '#fff', { opacity: '.16' }) +
  stroke('M20 370L56 318M34 376L70 326M330 370L366 318', '#fff', 6, { opacity: '.5' }) +
  stroke(level(306), goods.steel, 7);

const draw = (): string =>
  wall() + tiles(100) + stroke(level(118), 'var(--band)', 4) + rail() + display() + scale(62) + dusk() + lamp(190, 54);

/** Two sausages on a hook. */
const emblem = (): string =>
  stroke('M-9-7Q-14 6-9 16M9-7Q14 6 9 16', 'var(--cream)', 12) + stroke('M-9-15Q0-7 9-15M0-12V-22', 'var(--ochre)', 4);

/** Tiles, sausages on a rail, a display behind glass, a scale. */
export const butcher: Place = {
  day: { counter: '#651723', wall: '#f6f1e7', band: '#3f6fa3', showcase: '#dfe6e4' },
  night: { counter: '#420f17', wall: '#3c4347', band: '#2b4a6d', showcase: '#4a5356' },
  draw,
  emblem,
};
