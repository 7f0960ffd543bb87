import { element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { goods, parcels } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { hatch, paper, sheet } from './kit/paper.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

const put = (x: number, y: number, turn: number, tool: string): string =>
  element('g', { transform: `translate(${x} ${y})rotate(${turn})` }, tool);

const hammer = (): string =>
  stroke('M0-30V40', 'var(--shelf)', 9) + fill(tear('M-24-44H12L24-34V-26H-24Z', 10), goods.dark);

const saw = (): string =>
  fill(tear('M-14-36H14L6 50H-6Z', 12), goods.steel) +
  stroke('M-12-42H12V-62H-12Z', goods.red, 9, { 'stroke-linejoin': 'round' });

const wrench = (): string =>
  stroke('M0-24V40', goods.steel, 10) + stroke('M-10-46V-34Q0-20 10-34V-46M0 44v2', goods.steel, 9);

const drill = (): string =>
  stroke('M-58-22H-36', goods.steel, 6) +
  fill(tear('M-40-34H-26V-10H-40Z', 10), goods.dark) +
  fill(tear('M-26-40H34Q44-22 34-6H24L32 34H4L-2-6H-26Z', 10), 'var(--drill)') +
  fill(tear('M0 32H38V48H0Z', 12), goods.dark) +
  hatch('M14-40H34Q44-22 34-6H24L32 34H18L12-6Z') +
  stroke('M-16-24h16', '#fff', 4, { opacity: '.6' });

const draw = (): string =>
  wall() +
  wainscot(336) +
  paper(116, 92, 400, 226, 'var(--board)', 22) +
  fill('M116 92H516V318H116Z', 'url(#pegs)') +
  hatch(sheet(116, 92, 12, 226)) +
  put(166, 160, 8, hammer()) +
  put(228, 174, -4, saw()) +
  put(332, 148, 0, drill()) +
  put(294, 258, 14, wrench()) +
  put(352, 262, -90, hammer()) +
  put(430, 170, 0, saw()) +
  put(462, 260, 6, hammer()) +
  parcels(176, [
    [-70, 60, 44, 'red'],
    [0, 44, 36, 'yellow'],
    [50, 44, 36, 'blue'],
  ]) +
  parcels(250, [
    [-80, 40, 40, 'cork'],
    [-4, 56, 30, 'dark'],
    [58, 40, 42, 'red'],
  ]) +
  parcels(322, [
    [-74, 66, 38, 'blue'],
    [4, 40, 44, 'straw'],
    [50, 48, 30, 'dark'],
  ]) +
  shelves(-100, 104, [179, 253, 325]) +
  dusk() +
  lamp(60, 62);

/** A drill. */
const emblem = (): string =>
  stroke('M-23-9H-12', 'var(--ochre)', 5) +
  fill('M-14-16H16Q23-9 16-1H11L15 14H18V21H-3V14H1L-1-1H-14Z', 'var(--cream)');

/** A pegboard of tools. */
export const toolStore: Place = {
  day: { counter: '#3a4650', wall: '#d3d8d8', wainscot: '#a3adb0', board: '#eedcb4', drill: '#e08a2c' },
  night: { counter: '#252e35', wall: '#343a40', wainscot: '#262b30', board: '#574c3b', drill: '#a8642a' },
  draw,
  emblem,
};
