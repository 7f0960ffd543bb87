import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { canalStreet } from './canal-street.ts';
import { crates } from './kit/crates.ts';
import { goods, row } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { copies, hatch, paper } from './kit/paper.ts';
import { below, dusk, level, wall } from './kit/room.ts';
import { shelves } from './kit/shelf.ts';
import { stairs } from './kit/stairs.ts';
import type { Place } from './place.ts';

/** The way in at the front: three steps up to a glass door. */
const front = (): string =>
  canalStreet(-10, 92, 96, 200) +
  stroke(tear('M-10 292V92H86V292M-10 150H86', 18), 'var(--frame)', 9) +
  stroke('M74 216v24', 'var(--line)', 6) +
  stairs(-44, 294, 142) +
  stroke(tear('M100 294V228L134 318V400', 18), 'var(--line)', 6);

/** A yard under a tree. */
const yard = (): string =>
  paper(296, 134, 100, 280, 'var(--street-sky)') +
  fill(tear('M296 240H396V360H296Z', 18), 'var(--gable-2)') +
  stroke('M352 350V250', 'var(--line)', 5) +
  fill(tear(circles([352, 220, 34]), 9), 'var(--tree)') +
  fill(tear('M296 350H396V420H296Z', 18), 'var(--yard)');

/** The way in at the back: a wide door at the height of the floor, that stands open. */
const back = (): string =>
  yard() +
  fill(tear('M396 132L438 150V420H396Z', 16), 'var(--door)') +
  hatch('M396 132L438 150V420H396Z') +
  stroke(tear('M296 420V134H396V420', 18), 'var(--frame)', 9);

/** The middles of the cups. */
const hooks = [131, 161, 191, 221, 251] as const;

/** Beans in jars, cups that hang from their shelf. */
const coffee = (): string =>
  row(116, 267, 166, 44, 30, 10, '#6b4430') +
  row(118, 265, 121, 9, 26, 14, goods.straw) +
  stroke(
    copies(hooks, (x) => `M${x - 7} 190h14`),
    goods.red,
    20,
    { 'stroke-linecap': 'butt' },
  ) +
  stroke(
    copies(hooks, (x) => `M${x + 7} 186q8 0 8 6t-8 4M${x} 174v6`),
    goods.red,
    3.5,
  ) +
  shelves(106, 282, [170]);

const draw = (): string =>
  wall() +
  below(346, 'var(--floor)') +
  stroke(level(346), 'var(--frame)', 6) +
  coffee() +
  crates(196, 308) +
  crates(444, 264, 3) +
  dusk() +
  front() +
  back() +
  lamp(196, 62);

/** A cup with steam. */
const emblem = (): string =>
  fill('M-18-5H12V5C12 18-18 18-18 5ZM-21 18H15V22H-21Z', 'var(--cream)') +
  stroke('M12-1C23-3 22 11 10 9', 'var(--cream)', 5) +
  stroke('M-10-11C-14-16-6-17-10-22M3-11C-1-16 7-17 3-22', 'var(--ochre)', 4);

/** Steps at the front, a door without a threshold at the back. */
export const coffeeShop: Place = {
  day: { counter: '#46302a', wall: '#eec3a0', floor: '#a87a5e', door: '#2f7360', yard: '#d9c4ae', stone: '#f2e3d0' },
  night: { counter: '#2d1e1a', wall: '#4a372f', floor: '#332620', door: '#1d4a3e', yard: '#43413f', stone: '#85766a' },
  draw,
  emblem,
};
