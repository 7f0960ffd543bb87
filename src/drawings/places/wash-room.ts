import { circles, element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { saucer } from './kit/counter-things.ts';
import { door } from './kit/door.ts';
import { goods } from './kit/goods.ts';
import { hangingBoard } from './kit/hanging-board.ts';
import { lamp } from './kit/lamp.ts';
import { hatch } from './kit/paper.ts';
import { below, dusk, wall } from './kit/room.ts';
import { roundTable } from './kit/table.ts';
import { tiles } from './kit/tiles.ts';
import type { Place } from './place.ts';

/** The sign on a door: somebody in a round plate. */
const somebody = (x: number): string =>
  element(
    'g',
    { transform: `translate(${x} 186)` },
    fill(tear(circles([0, 0, 20])), 'var(--card)') +
      fill(`${circles([0, -10, 4])}M-6-4H6L9 6H4V14H-4V6H-9Z`, 'var(--door)'),
  );

/** The way to the lunchroom: a round table with a cup in warm light. */
const lunchroom = (): string =>
  fill(tear('M-40 430V150C-40 90 92 90 92 150V430Z', 16), 'var(--lunchroom)') +
  lamp(26, 186, 'var(--accent)', 110) +
  fill(tear('M10 250H40L34 276H16Z', 8), 'var(--card)') +
  stroke('M40 256q12-2 8 8t-12 4', 'var(--card)', 4) +
  roundTable(26, 280, 102) +
  stroke(tear('M-40 430V150C-40 90 92 90 92 150V430', 16), 'var(--frame)', 9);

/** A sign: what it costs, in coin. */
const price = (): string =>
  hangingBoard(140, 66, 112, 46, 'var(--accent)') +
  fill(circles([220, 89, 14]), 'var(--ochre)') +
  stroke('M160 89h32M184 80l9 9-9 9', 'var(--card)', 6);

/** A gate with a slot for coins and two flaps of glass. */
const gate = (): string =>
  fill('M142 286H170Q182 286 182 300V352H142ZM238 286H210Q198 286 198 300V352H238Z', '#fff', { opacity: '.5' }) +
  fill(tear('M108 430V262H142V430ZM238 430V262H268V430Z', 16), goods.steel) +
  stroke('M118 286h14', goods.dark, 6) +
  hatch('M130 264H142V430H130zM256 264H268V430H256z');

const draw = (): string =>
  wall() +
  below(206, 'var(--tile)') +
  tiles(126) +
  door(276, 140, 76, 'var(--door)', 356) +
  door(372, 140, 76, 'var(--door)', 356) +
  somebody(314) +
  somebody(410) +
  gate() +
  dusk() +
  lunchroom() +
  price() +
  saucer(346);

/** A tap with a drop. */
const emblem = (): string =>
  stroke('M-17-2H4Q12-2 12 6', 'var(--cream)', 10, { 'stroke-linecap': 'butt' }) +
  stroke('M-6-4V-17M-15-17H3M-19-10V6', 'var(--cream)', 6) +
  fill('M12 10C18 18 19 23 12 23S6 18 12 10Z', 'var(--ochre)');

/** A tiled hall beside a lunchroom: a gate, what it costs, two doors. */
export const washRoom: Place = {
  day: { counter: '#075a68', wall: '#e1eeef', tile: '#a9d3d6', band: '#2b8791', door: '#2f7f8c', lunchroom: '#f7dca6' },
  night: {
    counter: '#053c46',
    wall: '#2a4148',
    tile: '#21454d',
    band: '#1c5660',
    door: '#1f5a66',
    lunchroom: '#8a6a3a',
  },
  draw,
  emblem,
};
