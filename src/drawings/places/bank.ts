import { circles, element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { goods } from './kit/goods.ts';
import { hangingBoard } from './kit/hanging-board.ts';
import { lamp } from './kit/lamp.ts';
import { hatch, paper } from './kit/paper.ts';
import { plant } from './kit/plant.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { shelves } from './kit/shelf.ts';
import { roundTable } from './kit/table.ts';
import type { Place } from './place.ts';

/** Where people talk in private: glass, a round table, a door with a long handle. */
const meetingRoom = (): string =>
  paper(252, 100, 340, 320, 'var(--room)', 24) +
  lamp(410, 176, 'var(--counter)', 100) +
  roundTable(410, 292, 86) +
  fill(tear('M462 252H486V400H462Z', 14), goods.red) +
  stroke('M266 250L320 150M280 284L334 186M372 222L404 164', '#fff', 6, { opacity: '.5' }) +
  stroke(`${tear('M252 400V100H490M348 400V100', 20)}M490 100H790`, 'var(--frame)', 9) +
  stroke('M334 230v50', 'var(--line)', 7);

/** The number whose turn it is. */
const turn = (): string =>
  hangingBoard(12, 38, 108, 52, 'var(--screen)') +
  stroke('M34 51H50V64H34V77H50M72 51V64H90M90 51V77', 'var(--ochre)', 5.5);

const pig = 'M-21 2C-21-14 8-14 13-6L19-12V-3L23 1V9L17 11Q14 14 11 15V22H4V17H-9V22H-16V13Q-21 9-21 2Z';

/** A savings pig on a shelf, with a coin about to fall in. */
const savings = (): string =>
  element(
    'g',
    { transform: 'translate(48 182)scale(1.9)' },
    fill(circles([-1, -18, 7]), goods.yellow) +
      fill(tear(pig, 5), 'var(--pig)') +
      stroke('M-7-9H5M14-1h0', 'var(--line)', 3) +
      hatch('M4-11C10-10 13-6 13-6L19-12V-3L23 1V9L17 11Q14 14 11 15V22H4V17Q10 4 4-11Z'),
  ) + shelves(-10, 104, [228]);

/** A post that gives tickets. */
const tickets = (x: number): string =>
  stroke(`M${x} 300V400`, 'var(--line)', 8) +
  paper(x - 20, 258, 40, 54, goods.red) +
  fill(tear(`M${x - 12} 288H${x + 12}V318L${x} 324 ${x - 12} 318Z`, 8), 'var(--card)') +
  stroke(`M${x - 5} 302h10`, 'var(--card-ink)', 5);

const draw = (): string =>
  wall() + wainscot(326) + savings() + plant(18, 388, 'var(--counter)') + tickets(92) + dusk() + meetingRoom() + turn();

/** A savings pig with a coin. */
const emblem = (): string =>
  fill(circles([-1, -17, 6]), 'var(--ochre)') + fill(pig, 'var(--cream)') + stroke('M-7-8H5', 'var(--ochre)', 3);

/** A number in turn, a plant, a room to talk in. */
export const bank: Place = {
  day: { counter: '#2a2c66', wall: '#e9dfcb', wainscot: '#c3b08f', room: '#b7c9e0', screen: '#33444c', pig: '#e2a0a4' },
  night: {
    counter: '#1b1d45',
    wall: '#3d3a3c',
    wainscot: '#2c2a2e',
    room: '#4a5a78',
    screen: '#1b262b',
    pig: '#a06e74',
  },
  draw,
  emblem,
};
