import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { awning } from './kit/awning.ts';
import { scale } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { lamp } from './kit/lamp.ts';
import { hatch, paper, cut } from './kit/paper.ts';
import { level, wall } from './kit/room.ts';
import type { Place } from './place.ts';

/** A string of sausages from a hook at x. */
const string = (x: number, count: number, color: string): string =>
  stroke(
    Array.from({ length: count }, (_, i) => `M${x + (i % 2) * 8 - 4} ${166 + i * 36}q${i % 2 ? 12 : -12} 10 ${i % 2 ? -2 : 2} 20`).join(''),
    color,
    15,
  );

/** A ring of smoked sausage. */
const ring = (x: number, color: string): string => stroke(`M${x - 4} 164C${x - 34} 190 ${x - 26} 232 ${x} 232S${x + 34} 190 ${x + 4} 164`, color, 14);

const rail = (): string =>
  string(30, 3, '#b5563f') +
  ring(84, '#8e3a2c') +
  string(246, 4, '#b5563f') +
  ring(304, '#8e3a2c') +
  string(360, 3, '#a4493a') +
  string(-40, 4, '#a4493a') +
  string(440, 4, '#b5563f') +
  stroke('M-400 140H790', goods.steel, 8) +
  stroke([-40, 30, 84, 246, 304, 360, 440].map((x) => `M${x} 140v10q0 10-7 8`).join(''), goods.dark, 4);

/** A display with a glass front: trays, and parsley between them. */
const display = (): string =>
  fill('M-400 306H790V400H-400Z', 'var(--display)') +
  stroke('M-90 352H480', '#c9705c', 26, { 'stroke-dasharray': '54 46', 'stroke-linecap': 'butt' }) +
  stroke('M-90 366H480', 'var(--card)', 8, { 'stroke-dasharray': '62 38', 'stroke-linecap': 'butt' }) +
  stroke('M-22 358H480', goods.green, 17, { 'stroke-dasharray': '0 12 0 88' }) +
  fill('M-400 306H790V400H-400Z', '#fff', { opacity: '.2' }) +
  stroke('M20 370L56 318M34 376L70 326M330 370L366 318', '#fff', 6, { opacity: '.55' }) +
  stroke(level(306), goods.steel, 7);

const draw = (): string =>
  wall() +
  fill('M-400 100H790V430H-400Z', 'url(#tiles)') +
  stroke(level(100), 'var(--band)', 14) +
  stroke(level(100), 'var(--card)', 4, { 'stroke-dasharray': '10 24' }) +
  rail() +
  display() +
  scale(66) +
  lamp(190, 54);

/** Two sausages on a hook. */
const emblem = (): string =>
  stroke('M0-22V-14', 'var(--ochre)', 5) +
  stroke('M-3-8C-18-4-18 12-8 18M5-8C20-4 20 12 10 18', 'var(--cream)', 11) +
  stroke('M-5-12H6', 'var(--ochre)', 5);

/** Tiles, sausages on a rail, a display behind glass, a scale. */
export const butcher: Place = {
  day: { counter: '#651723', wall: '#f3f1ea', band: '#3f6fa3', display: '#dfe6e4' },
  night: { counter: '#420f17', wall: '#3c4347', band: '#2b4a6d', display: '#4a5356' },
  draw,
  emblem,
};
