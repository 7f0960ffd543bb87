import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { streetDoor } from './kit/door.ts';
import { goods, parcels, row } from './kit/goods.ts';
import { paper } from './kit/paper.ts';
import { dusk, wall } from './kit/room.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

/** The bell over the door, on its spring. */
const doorbell = (): string =>
  stroke('M70 88C96 74 110 78 112 92', 'var(--line)', 4) +
  fill(tear('M100 112C102 92 122 92 124 112L128 118H96Z', 7), 'var(--ochre)') +
  fill(circles([112, 121, 5]), 'var(--line)');

const tins = (x: number, right: number, y: number, color: string, label: string): string =>
  row(x, right, y, 46, 34, 34, color) +
  row(x + 2, right, y - 43, 7, 30, 38, goods.dark) +
  row(x + 7, right, y - 12, 18, 20, 48, label);

/** The room behind the shop, with boxes. */
const backRoom = (): string =>
  paper(330, 150, 96, 260, 'var(--depth)') +
  parcels(392, [
    [338, 50, 44, 'kraft'],
    [390, 30, 60, 'cork'],
  ]) +
  parcels(346, [[342, 40, 36, 'straw']]) +
  parcels(312, [[346, 30, 26, 'kraft']]) +
  stroke('M378-600V190', 'var(--line)', 2) +
  fill(circles([378, 194, 9]), 'var(--bulb)') +
  stroke(tear('M330 410V150H426V410', 18), 'var(--frame)', 8);

const draw = (): string =>
  wall() +
  cabinetRight(130, 100, 430) +
  tins(150, 320, 166, goods.red, goods.cream) +
  tins(184, 320, 166, goods.green, goods.straw) +
  tins(150, 320, 242, goods.yellow, goods.cream) +
  tins(184, 320, 242, goods.blue, goods.cream) +
  tins(150, 320, 318, goods.plum, goods.straw) +
  tins(184, 320, 318, goods.dark, goods.yellow) +
  tins(440, 790, 242, goods.red, goods.cream) +
  tins(474, 790, 242, goods.green, goods.straw) +
  shelves(136, 490, [169, 245, 321]) +
  dusk() +
  streetDoor(-24, 104, 104) +
  doorbell() +
  backRoom();

/** A teapot. */
const emblem = (): string =>
  fill('M-14-8H12C22 4 18 18 10 18H-12C-20 18-24 4-14-8ZM14 2Q20 0 21-9H25Q24 8 15 12Z', 'var(--cream)') +
  stroke('M-15-3C-26-6-26 12-16 11', 'var(--cream)', 4) +
  stroke('M-9-12H7M-1-18V-18', 'var(--ochre)', 6);

/** Tins of tea, a bell over the door, a room with boxes behind. */
export const teaShop: Place = {
  day: { counter: '#2d5a24', wall: '#d5e4b4', cabinet: '#eef3d8', depth: '#a9b98c' },
  night: { counter: '#1d3b17', wall: '#344030', cabinet: '#465242', depth: '#20281e' },
  draw,
  emblem,
};
