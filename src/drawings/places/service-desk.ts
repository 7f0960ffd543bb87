import { fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { clock } from './kit/clock.ts';
import { onCounter, till } from './kit/counter-things.ts';
import { streetDoor } from './kit/door.ts';
import { parcels } from './kit/goods.ts';
import { dusk, wall } from './kit/room.ts';
import { cabinetLeft, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

const stacks = (): string =>
  parcels(140, [
    [-88, 50, 40, 'cork'],
    [-30, 34, 30, 'straw'],
    [12, 46, 34, 'kraft'],
    [64, 28, 50, 'straw'],
    [100, 48, 28, 'cream'],
    [156, 30, 44, 'cork'],
  ]) +
  parcels(218, [
    [-96, 66, 34, 'straw'],
    [8, 58, 46, 'cork'],
    [72, 30, 30, 'blue'],
    [110, 48, 54, 'kraft'],
    [164, 30, 36, 'straw'],
  ]) +
  parcels(296, [
    [-84, 40, 50, 'kraft'],
    [-32, 50, 30, 'cork'],
    [26, 42, 40, 'straw'],
    [72, 54, 30, 'kraft'],
    [132, 30, 46, 'red'],
    [166, 28, 28, 'cream'],
  ]);

const draw = (): string =>
  wall() +
  cabinetLeft(204, 88, 430) +
  stacks() +
  shelves(-100, 204, [143, 221, 299], 8) +
  dusk() +
  streetDoor(244, 104, 118) +
  clock(303, 58) +
  onCounter(
    -74,
    fill(tear('M-50 2V-34H50V2Z', 16), 'var(--kraft)') + stroke('M0-34V-16', '#000', 8, { opacity: '.2' }),
  ) +
  till(452);

/** A parcel, taped. */
const emblem = (): string =>
  fill('M-22-19H22V-7H-22ZM-19-4H19V20H-19Z', 'var(--cream)') + fill('M-5-19H5V7L0 3-5 7Z', 'var(--ochre)');

/** Shelves of parcels, a clock, the door to the street. */
export const serviceDesk: Place = {
  day: { counter: '#234b7d', wall: '#b9d9cc', cabinet: '#dcebe2', kraft: '#c98f55' },
  night: { counter: '#172f50', wall: '#24463f', cabinet: '#34574f', kraft: '#8a6238' },
  draw,
  emblem,
};
