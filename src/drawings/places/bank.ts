import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { onCounter } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { cut, hatch, paper } from './kit/paper.ts';
import { picture } from './kit/picture.ts';
import { plant } from './kit/plant.ts';
import { wainscot, wall } from './kit/room.ts';
import type { Place } from './place.ts';

/** Where people talk in private: glass, a round table, a door with a long handle. */
const meetingRoom = (): string =>
  paper(262, 96, 330, 320, 'var(--room)', 24) +
  lamp(430, 176) +
  stroke('M390 290H476', 'var(--shelf)', 9) +
  stroke('M432 292V400', 'var(--line)', 6) +
  fill(tear('M476 250H500V400H476Z', 14), goods.red) +
  fill('M262 96H590V400H262Z', '#fff', { opacity: '.16' }) +
  stroke('M276 250L330 150M290 284L344 186M398 230L430 172', '#fff', 6, { opacity: '.55' }) +
  stroke(tear('M262 400V96H490M364 96V400', 20) + 'M490 96H790', 'var(--frame)', 9) +
  stroke('M350 226v50', 'var(--line)', 7);

/** The number whose turn it is. */
const turn = (): string =>
  stroke('M60-600V50M120-600V50', 'var(--line)', 3) +
  paper(36, 48, 108, 50, goods.dark) +
  stroke('M56 60H72V73H56V86H72M92 60V73H108M108 60V86', 'var(--ochre)', 5.5);

/** Savings that grow. */
const coins = (): string =>
  picture(
    10,
    134,
    92,
    104,
    [0, 1, 2]
      .map((pile) => stroke(`M${30 + 26 * pile} 226V${204 - 26 * pile}`, goods.yellow, 20, { 'stroke-linecap': 'butt', 'stroke-dasharray': '9 2.5' }))
      .join('') + hatch('M34 204h6v22h-6zM60 178h6v48h-6zM86 152h6v74h-6z'),
    'var(--shelf)',
  );

const tickets = (x: number): string =>
  stroke(`M${x} 300V400`, 'var(--line)', 8) +
  paper(x - 20, 258, 40, 54, goods.red) +
  fill(tear(`M${x - 12} 288H${x + 12}V318L${x} 324 ${x - 12} 318Z`, 8), 'var(--card)') +
  stroke(`M${x - 5} 302h10`, 'var(--card-ink)', 5);

const draw = (): string =>
  wall() +
  wainscot(326) +
  meetingRoom() +
  coins() +
  turn() +
  plant(-44, 384, 'var(--pot)') +
  tickets(66) +
  onCounter(224, fill(cut(-14, -40, 28, 42), goods.dark));

/** A savings pig with a coin. */
const emblem = (): string =>
  fill(circles([-1, -17, 6]), 'var(--ochre)') +
  fill('M-21 2C-21-14 8-14 13-6L19-12V-3L23 1V9L17 11Q14 14 11 15V22H4V17H-9V22H-16V13Q-21 9-21 2Z', 'var(--cream)') +
  stroke('M-7-8H5', 'var(--ochre)', 3);

/** A number in turn, a plant, a room to talk in. */
export const bank: Place = {
  day: { counter: '#2a2c66', wall: '#e9dfcb', wainscot: '#c3b08f', room: '#b7c9e0', pot: '#2a2c66' },
  night: { counter: '#1b1d45', wall: '#3d3a3c', wainscot: '#2c2a2e', room: '#3c4a66', pot: '#1b1d45' },
  draw,
  emblem,
};
