import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { goods, parcels } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { copies, hatch, sheet } from './kit/paper.ts';
import { below, dusk, wall } from './kit/room.ts';
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

/** The middles of the bottles. */
const bottles = [-72, -28, 16, 52] as const;

/** Olive oil to taste: square bottles with spouts and a green leaf, a dish with bread. */
const table = (): string =>
  fill(
    tear(
      copies(bottles, (x) => `M${x - 5} 186H${x + 5}V212L${x + 13} 220V282H${x - 13}V220L${x - 5} 212Z`),
      11,
    ),
    'var(--oil)',
  ) +
  hatch(copies(bottles, (x) => `M${x + 4} 214L${x + 13} 220V282H${x + 4}Z`)) +
  fill(
    copies(bottles, (x) => `M${x - 9} 236h18v26h-18z`),
    'var(--card)',
  ) +
  stroke(
    copies(bottles, (x) => `M${x} 254q-6-6 2-12`),
    goods.green,
    7,
  ) +
  stroke(
    copies(bottles, (x) => `M${x} 186v-6l8-8`),
    goods.dark,
    6,
  ) +
  stroke('M78 270h4M92 272h3', goods.kraft, 17) +
  fill('M66 274H108L102 282H72Z', goods.dark) +
  fill(
    tear('M-100 280H118V310C104 322 96 306 84 312S62 322 50 310 26 320 14 310-16 322-28 310-58 320-70 310H-100Z', 12),
    'var(--card)',
  ) +
  fill(sheet(-92, 312, 200, 100), 'var(--cloth)');

/** A flat trolley with boxes. */
const trolley = (): string =>
  parcels(356, [
    [158, 56, 46, 'straw'],
    [216, 34, 30, 'red'],
  ]) +
  stroke('M142 292V360H254', 'var(--upright)', 7, { 'stroke-linejoin': 'round' }) +
  stroke('M160 372h0M236 372h0', 'var(--line)', 16);

/** What carries the roof. */
const trusses = (): string =>
  stroke('M-400 64H790', 'var(--upright)', 8) + stroke(`M-400 60${'l60-80 60 80'.repeat(10)}`, 'var(--upright)', 4);

const draw = (): string =>
  wall() + below(352, 'var(--floor)') + trusses() + rack() + trolley() + table() + dusk() + lamp(128, 40);

/** A hand truck with two boxes. */
const emblem = (): string =>
  fill('M-8-17H18V-3H-8Z', 'var(--ochre)') +
  fill('M-8 0H20V14H-8Z', 'var(--cream)') +
  stroke('M-22-20H-14V17H22', 'var(--cream)', 5, { 'stroke-linejoin': 'round' }) +
  fill(circles([-13, 18, 6]), 'var(--cream)');

/** A hall with pallets up to the roof and olive oil to taste. */
export const wholesaler: Place = {
  day: {
    counter: '#4c4a12',
    wall: '#dad7ae',
    floor: '#b9b497',
    depth: '#c6c396',
    cloth: '#7d8a45',
    oil: '#b9a23a',
    beam: '#d9813a',
    upright: '#51708f',
  },
  night: {
    counter: '#302f0c',
    wall: '#3a3b2c',
    floor: '#2b2c22',
    depth: '#303125',
    cloth: '#4a5230',
    oil: '#8a792c',
    beam: '#8a5228',
    upright: '#324a61',
  },
  draw,
  emblem,
};
