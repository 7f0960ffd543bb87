import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { bag } from './kit/bag.ts';
import { bell } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { piles } from './kit/piles.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { rope } from './kit/rope.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

/** Something goes back: a round sign with an arrow that turns. */
const sign = (): string =>
  fill(tear(circles([58, 146, 46]), 9), 'var(--accent)') +
  stroke('M36 156C36 112 84 118 82 150', 'var(--card)', 9) +
  fill('M22 148H52L37 170Z', 'var(--card)');

const draw = (): string =>
  wall() +
  wainscot(340) +
  sign() +
  cabinetRight(146, 96, 430) +
  piles(172, [
    [166, 66, ['rose', 'cream', 'rose']],
    [246, 60, ['blue', 'blue']],
    [322, 70, ['yellow', 'cream', 'yellow']],
    [408, 64, ['green', 'green']],
  ]) +
  piles(248, [
    [166, 60, ['green', 'straw']],
    [240, 70, ['plum', 'plum', 'rose']],
    [326, 62, ['cream', 'cream']],
    [404, 70, ['red', 'rose', 'red']],
  ]) +
  shelves(152, 490, [175, 251]) +
  rope(-86, 3) +
  bag(318, 58, 96, goods.kraft) +
  bag(386, 66, 80, goods.blue) +
  bag(176, 60, 90, goods.red) +
  bell(348) +
  dusk() +
  lamp(58, 50, 'var(--counter)');

/** A bag with an arrow back. */
const emblem = (): string =>
  stroke('M-8-8V-14C-8-23 8-23 8-14V-8', 'var(--cream)', 4) +
  fill('M-17-9H17L20 22H-20Z', 'var(--cream)') +
  stroke('M9 16V9Q9 3 3 3H-9M-3-4L-10 3-3 10', 'var(--sign)', 4.5, { 'stroke-linejoin': 'round' });

/** Towels and blankets on shelves, bags, a rope for the queue. */
export const returnsDesk: Place = {
  day: { counter: '#6d2c7c', wall: '#e6cfe4', wainscot: '#bb98bd', cabinet: '#f6e9f2', gold: '#c8973b' },
  night: { counter: '#461c51', wall: '#433548', wainscot: '#312636', cabinet: '#544459', gold: '#8a692d' },
  draw,
  emblem,
};
