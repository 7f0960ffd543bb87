import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { bell } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { hatch, paper } from './kit/paper.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

/** Folded towels and blankets, in piles from the shelf upward. */
const piles = (y: number, list: readonly (readonly [x: number, width: number, colors: readonly string[]])[]): string =>
  list
    .map(([x, width, colors]) =>
      colors.map((color, i) => stroke(`M${x + 7} ${y - 9 - i * 14}h${width - 14 - (i % 2) * 4}`, color, 13)).join(''),
    )
    .join('') +
  hatch(
    list
      .map(
        ([x, width, colors]) =>
          `M${x + width * 0.75} ${y}v${-colors.length * 14}h${width * 0.25}v${colors.length * 14}z`,
      )
      .join(''),
  );

/** A paper bag with handles. */
const bag = (x: number, width: number, height: number, color: string): string =>
  stroke(`M${x + width * 0.3} ${392 - height}v-14q${width * 0.2}-14 ${width * 0.4} 0v14`, 'var(--line)', 4) +
  paper(x, 392 - height, width, height, color) +
  hatch(`M${x + width * 0.7} ${392 - height}h${width * 0.3}v${height}h${-width * 0.3}z`);

/** Something goes back: a round sign with an arrow that turns. */
const sign = (): string =>
  fill(tear(circles([58, 146, 46]), 9), 'var(--accent)') +
  stroke('M36 156C36 112 84 118 82 150', 'var(--card)', 9) +
  fill('M22 148H52L37 170Z', 'var(--card)');

/** The rope that keeps the queue in line. */
const rope = (): string =>
  stroke('M-86 292Q-36 344 14 292Q62 344 110 292', goods.red, 9) +
  stroke('M-86 282V400M14 282V400M110 282V400', 'var(--gold)', 7) +
  fill(circles([-86, 278, 9], [14, 278, 9], [110, 278, 9]), 'var(--gold)');

const draw = (): string =>
  wall() +
  wainscot(340) +
  sign() +
  cabinetRight(146, 96, 430) +
  piles(172, [
    [166, 66, [goods.rose, goods.cream, goods.rose]],
    [246, 60, [goods.blue, goods.blue]],
    [322, 70, [goods.yellow, goods.cream, goods.yellow]],
    [408, 64, [goods.green, goods.green]],
  ]) +
  piles(248, [
    [166, 60, [goods.green, goods.straw]],
    [240, 70, [goods.plum, goods.plum, goods.rose]],
    [326, 62, [goods.cream, goods.cream]],
    [404, 70, [goods.red, goods.rose, goods.red]],
  ]) +
  shelves(152, 490, [175, 251]) +
  rope() +
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
  stroke('M7 17C12 4-4-1-7 8M-13 3L-8 11 1 8', 'var(--sign)', 4, { 'stroke-linejoin': 'round' });

/** Towels and blankets on shelves, bags, a rope for the queue. */
export const returnsDesk: Place = {
  day: { counter: '#6d2c7c', wall: '#e6cfe4', wainscot: '#bb98bd', cabinet: '#f6e9f2', gold: '#c8973b' },
  night: { counter: '#461c51', wall: '#433548', wainscot: '#312636', cabinet: '#544459', gold: '#8a692d' },
  draw,
  emblem,
};
