import { fill, stroke } from '../svg.ts';
import { parcels } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { pegboard } from './kit/pegboard.ts';
import { dusk, wainscot, wall } from './kit/room.ts';
import { shelves } from './kit/shelf.ts';
import { drill, hammer, saw, wrench } from './kit/tools.ts';
import type { Place } from './place.ts';

const draw = (): string =>
  wall() +
  wainscot(336) +
  pegboard(116, 92, 400, 226) +
  hammer(166, 160, 8) +
  saw(228, 174, -4) +
  drill(332, 148, 0) +
  wrench(294, 258, 14) +
  hammer(352, 262, -90) +
  saw(430, 170, 0) +
  hammer(462, 260, 6) +
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
