import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { canalStreet } from './canal-street.ts';
import { crates } from './kit/crates.ts';
import { goods } from './kit/goods.ts';
import { hatch, paper } from './kit/paper.ts';
import { below, level, wall } from './kit/room.ts';
import { shelves } from './kit/shelf.ts';
import { stairs } from './kit/stairs.ts';
import type { Place } from './place.ts';

/** The way in at the front: three steps up to a glass door. */
const front = (): string =>
  canalStreet(6, 92, 86, 200) +
  stroke(tear('M6 292V92H92V292M6 150H92', 18), 'var(--frame)', 9) +
  stroke('M80 216v24', 'var(--line)', 6) +
  stairs(-26, 296, 128) +
  stroke(tear('M112 400V318L100 228', 18), 'var(--line)', 6);

/** The way in at the back: a wide door at the height of the floor, that stands open. */
const back = (): string =>
  paper(306, 134, 104, 280, 'var(--outside)') +
  fill(tear('M306 352H410V420H306Z', 18), 'var(--quay)') +
  fill(tear('M410 130L450 148V420L410 400Z', 16), 'var(--door)') +
  hatch('M410 130L450 148V420L410 400Z') +
  stroke(tear('M306 420V134H410V420', 18), 'var(--frame)', 9);

const cups = (): string =>
  stroke('M140 150H270', goods.red, 26, { 'stroke-dasharray': '22 16', 'stroke-linecap': 'butt' }) +
  stroke('M140 210H270', goods.cream, 30, { 'stroke-dasharray': '20 5', 'stroke-linecap': 'butt' }) +
  stroke('M144 222H270', goods.cork, 7, { 'stroke-dasharray': '12 13', 'stroke-linecap': 'butt' });

const draw = (): string =>
  wall() +
  below(346, 'var(--floor)') +
  stroke(level(346), 'var(--frame)', 6) +
  front() +
  cups() +
  shelves(132, 276, [166, 228]) +
  back() +
  crates(430, 300) +
  crates(326, 330);

/** A cup with steam. */
const emblem = (): string =>
  fill('M-18-5H12V5C12 18-18 18-18 5ZM-21 18H15V22H-21Z', 'var(--cream)') +
  stroke('M12-1C23-3 22 11 10 9', 'var(--cream)', 5) +
  stroke('M-10-11C-14-16-6-17-10-22M3-11C-1-16 7-17 3-22', 'var(--ochre)', 4);

/** Steps at the front, a door without a threshold at the back. */
export const coffeeShop: Place = {
  day: { counter: '#46302a', wall: '#eec3a0', floor: '#a87a5e', door: '#2f7360', outside: '#d3e6ea', quay: '#cdb8a2' },
  night: { counter: '#2d1e1a', wall: '#4a372f', floor: '#332620', door: '#1d4a3e', outside: '#1a2a44', quay: '#39383c' },
  draw,
  emblem,
};
