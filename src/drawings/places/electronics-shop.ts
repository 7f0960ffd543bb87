import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { goods, parcels } from './kit/goods.ts';
import { paper } from './kit/paper.ts';
import { below, dusk, level, wall } from './kit/room.ts';
import { shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

/** A screen that shows hills under a sun. */
const screen = (
  x: number,
  y: number,
  width: number,
  height: number,
  [air, land, sun]: readonly [string, string, string],
): string =>
  paper(x, y, width, height, air) +
  fill(circles([x + width * 0.7, y + height * 0.35, height * 0.14]), sun) +
  fill(
    `M${x} ${y + height}V${y + height * 0.6}Q${x + width * 0.3} ${y + height * 0.4} ${x + width * 0.55} ${y + height * 0.7}T${x + width} ${y + height * 0.6}V${y + height}Z`,
    land,
  ) +
  stroke(tear(`M${x} ${y}H${x + width}V${y + height}H${x}Z`, 20), goods.dark, 8);

/** Cables in coils on hooks. */
const coils = (): string =>
  [
    [24, 150, goods.red],
    [70, 150, goods.yellow],
    [-22, 150, goods.green],
    [-68, 150, goods.blue],
  ]
    .map(([x, y, color]) =>
      stroke(
        `${circles([Number(x), Number(y), 17], [Number(x) + 1, Number(y) + 3, 12])}M${x} ${Number(y) + 16}q4 16-4 24`,
        String(color),
        4.5,
      ),
    )
    .join('') + stroke('M-68 126v6M-22 126v6M24 126v6M70 126v6M10 206h2M76 206h2', 'var(--line)', 6);

const headphones = (x: number, y: number): string =>
  stroke(`M${x - 18} ${y + 26}C${x - 24} ${y - 12} ${x + 24} ${y - 12} ${x + 18} ${y + 26}`, goods.dark, 6) +
  fill(`M${x - 26} ${y + 16}h14v24h-14zM${x + 12} ${y + 16}h14v24h-14z`, goods.red);

const draw = (): string =>
  wall() +
  below(330, 'var(--wainscot)') +
  stroke(level(328), 'var(--frame)', 6) +
  fill(tear('M-100 104H108V300H-100Z', 18), 'var(--board)') +
  fill('M-100 104H108V300H-100Z', 'url(#pegs)') +
  coils() +
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
  day: { counter: '#50418c', wall: '#d6d0ec', wainscot: '#aaa2cc', board: '#e9e4f5' },
  night: { counter: '#332a5c', wall: '#34324c', wainscot: '#28263c', board: '#43405f' },
  draw,
  emblem,
};
