import { fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { clothesRail, type Garment, mannequin } from './kit/clothes.ts';
import { curtain } from './kit/curtain.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import type { Place } from './place.ts';

const clothes: readonly Garment[] = [
  [30, goods.blue, 140, 0],
  [66, goods.yellow, 112, 4],
  [104, goods.red, 162, 7],
  [142, goods.cream, 124, 0],
  [178, '#0f5147', 150, 2],
];

const draw = (): string =>
  wall() +
  wainscot(338) +
  mannequin(-56) +
  clothesRail(-2, 206, clothes) +
  fill('M240 90H790V400H240Z', 'var(--cabin)') +
  curtain(246, 88, 72, -14) +
  curtain(358, 88, 150, 16) +
  stroke(`${tear('M234 86H490', 22)}H790`, 'var(--shelf)', 10) +
  dusk() +
  lamp(100, 66, 'var(--counter)');

/** A dress on a hanger. */
const emblem = (): string =>
  stroke('M0-13V-16C0-19 6-18 5-21S-3-24-4-20M-13-7L0-13 13-7', 'var(--ochre)', 4, { 'stroke-linejoin': 'round' }) +
  fill('M-13-8H-6Q0-1 6-8H13L8 4 17 22H-17L-8 4Z', 'var(--cream)');

/** A rail of clothes and a fitting room. */
export const clothesShop: Place = {
  day: {
    counter: '#4b2a4e',
    wall: '#f4c8ba',
    wainscot: '#dc9c8a',
    curtain: '#b06a8a',
    cabin: '#7d4866',
    linen: '#f3e0c2',
  },
  night: {
    counter: '#321c35',
    wall: '#52363c',
    wainscot: '#3d292f',
    curtain: '#5f3049',
    cabin: '#2a1822',
    linen: '#9d8f7a',
  },
  draw,
  emblem,
};
