import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { basin, mirror } from './kit/basin.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

const pastels = ['#e79aa8', '#f3d27a', '#9cc7b4', '#b9a3d6', '#f0b48a'] as const;

/** Bars of soap in piles, from the shelf at y upward. */
const bars = (x: number, right: number, y: number, first: number): string =>
  [0, 1, 2]
    .map((layer) =>
      stroke(`M${x + (layer % 2) * 6} ${y - 9 - layer * 15}H${right}`, pastels[(first + layer) % 5] ?? '', 13, {
        'stroke-linecap': 'butt',
        'stroke-dasharray': '40 14',
      }),
    )
    .join('');

/** A bottle with a pump. */
const bottle = (x: number, y: number, color: string): string =>
  fill(
    tear(
      `M${x - 12} ${y}V${y - 34}Q${x - 12} ${y - 42} ${x} ${y - 42}Q${x + 12} ${y - 42} ${x + 12} ${y - 34}V${y}Z`,
      9,
    ),
    color,
  ) + stroke(`M${x} ${y - 42}v-9h-10`, goods.dark, 5);

const draw = (): string =>
  wall() +
  wainscot(336) +
  mirror() +
  basin() +
  cabinetRight(134, 100, 338) +
  bars(160, 300, 170, 0) +
  bars(324, 700, 246, 2) +
  bars(160, 250, 320, 1) +
  bars(334, 490, 320, 3) +
  [318, 350, 382, 440, 470].map((x, i) => bottle(x, 170, pastels[i % 5] ?? '')).join('') +
  [164, 198, 232, 268].map((x, i) => bottle(x, 246, pastels[(i + 2) % 5] ?? '')).join('') +
  shelves(140, 490, [173, 249, 323]) +
  dusk() +
  lamp(30, 50);

/** A bar of soap with bubbles. */
const emblem = (): string =>
  fill('M-22 4Q-22-3-15-3H15Q22-3 22 4V13Q22 20 15 20H-15Q-22 20-22 13ZM-12 7V11H12V7Z', 'var(--cream)', {
    'fill-rule': 'evenodd',
  }) + fill(circles([-8, -12, 6], [6, -15, 8], [-1, -21, 3]), 'var(--ochre)');

/** Bars and bottles of soap, a basin to try them. */
export const soapShop: Place = {
  day: {
    counter: '#8a2a5c',
    wall: '#f8d2df',
    wainscot: '#dba3b8',
    cabinet: '#fdeef0',
    stone: '#c9c4c2',
    crystal: '#dcebee',
  },
  night: {
    counter: '#5a1b3c',
    wall: '#4f3442',
    wainscot: '#3a2732',
    cabinet: '#5f4552',
    stone: '#7d787a',
    crystal: '#5c6f7c',
  },
  draw,
  emblem,
};
