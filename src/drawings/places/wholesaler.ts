import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { goods, parcels } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { hatch, sheet } from './kit/paper.ts';
import { below, wall } from './kit/room.ts';
import type { Place } from './place.ts';

/** A rack up to the roof, with pallets. */
const rack = (): string =>
  fill('M262 110H790V400H262Z', 'var(--depth)') +
  parcels(186, [
    [280, 46, 44, 'kraft'],
    [328, 46, 44, 'straw'],
    [398, 60, 56, 'cork'],
  ]) +
  parcels(280, [
    [278, 40, 34, 'straw'],
    [320, 40, 50, 'green'],
    [398, 44, 60, 'kraft'],
    [444, 36, 40, 'straw'],
  ]) +
  parcels(366, [
    [276, 50, 46, 'cork'],
    [328, 44, 34, 'kraft'],
    [400, 70, 52, 'straw'],
  ]) +
  stroke('M270 189H376M394 189H490M270 283H376M394 283H490', goods.cork, 5, { 'stroke-dasharray': '18 9' }) +
  stroke(tear('M262 196H490M262 290H490', 20), 'var(--beam)', 9) +
  stroke(tear('M262 100V400M385 100V400', 20), 'var(--upright)', 10);

const bottle = (x: number): string =>
  `M${x - 4} 196H${x + 4}V216C${x + 5} 224 ${x + 12} 226 ${x + 12} 238V282H${x - 12}V238C${x - 12} 226 ${x - 5} 224 ${x - 4} 216Z`;

/** Olive oil to taste: bottles with spouts, a dish with bread. */
const table = (): string =>
  fill(tear([-64, 14, 80].map(bottle).join(''), 9), goods.green) +
  fill(tear([-22, 48].map(bottle).join(''), 9), goods.yellow) +
  hatch('M84 226L92 240V282H84ZM52 226L60 240V282H52ZM18 226L26 240V282H18Z') +
  fill('M4 246h20v20H4zM38 246h20v20H38zM70 246h20v20H70zM-32 246h20v20h-20z', 'var(--card)') +
  fill(circles([14, 256, 5], [48, 256, 5], [80, 256, 5]), goods.green) +
  stroke('M14 196l8-10M48 196l8-10M80 196l8-10M-22 196l8-10', goods.dark, 5) +
  fill(tear('M-100 280H112V310C100 322 94 306 82 312S62 322 50 310 26 320 14 310-16 322-28 310-58 320-70 310H-100Z', 12), 'var(--card)') +
  fill(sheet(-92, 312, 196, 100), 'var(--cloth)');

const trusses = (): string =>
  stroke('M-400 64H790', 'var(--upright)', 8) +
  stroke('M-100 60L-40-20 20 60 80-20 140 60 200-20 260 60 320-20 380 60 440-20 500 60', 'var(--upright)', 4);

const draw = (): string =>
  wall() + below(352, 'var(--floor)') + trusses() + rack() + lamp(128, 40) + table();

/** A hand truck with two boxes. */
const emblem = (): string =>
  fill('M-8-17H18V-3H-8Z', 'var(--ochre)') +
  fill('M-8 0H20V14H-8Z', 'var(--cream)') +
  stroke('M-22-20H-14V17H22', 'var(--cream)', 5, { 'stroke-linejoin': 'round' }) +
  fill(circles([-13, 18, 6]), 'var(--cream)');

/** A hall with pallets up to the roof and olive oil to taste. */
export const wholesaler: Place = {
  day: { counter: '#4c4a12', wall: '#dfdcbe', floor: '#b9b497', depth: '#cfcaa6', cloth: '#7d8a45', beam: '#d9813a', upright: '#51708f' },
  night: { counter: '#302f0c', wall: '#3a3b2c', floor: '#2b2c22', depth: '#303125', cloth: '#4a5230', beam: '#8a5228', upright: '#324a61' },
  draw,
  emblem,
};
