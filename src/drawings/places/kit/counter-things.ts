import { circles, element, fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { goods } from './goods.ts';
import { cut, hatch } from './paper.ts';

/** Puts something drawn around 0 0 on the far edge of the counter. */
export const onCounter = (x: number, thing: string): string =>
  element('g', { transform: `translate(${x} 379)` }, thing);

/** A till with its keys towards you. */
export const till = (x: number): string =>
  onCounter(
    x,
    fill(tear('M-38-36L-31-76H27L35-36Z', 16), goods.dark) +
      fill('M-25-68H21L24-50H-28Z', '#bfe0d2') +
      fill(tear('M-44-38H42V2H-44Z', 16), '#445761') +
      stroke('M-34-26H32M-34-13H32', goods.steel, 5, { 'stroke-dasharray': '7 8', 'stroke-linecap': 'butt' }) +
      hatch(cut(20, -37, 22, 38)),
  );

/** A bell to be struck. */
export const bell = (x: number): string =>
  onCounter(
    x,
    fill('M-26-6H26V1H-26z', goods.dark) +
      fill(tear('M-21-6C-21-34 21-34 21-6Z', 8), 'var(--ochre)') +
      stroke('M0-28v-6', goods.dark, 7) +
      hatch('M6-24C16-20 21-14 21-6H8z'),
  );

/** A shop scale with a round dial and a pan. */
export const scale = (x: number): string =>
  onCounter(
    x,
    fill(tear('M-34 2L-26-34H26L34 2Z', 14), goods.red) +
      hatch('M12-34H26L34 2H14z') +
      stroke('M0-34V-84', goods.dark, 8) +
      fill(tear(circles([0, -50, 27]), 8), goods.dark) +
      fill(circles([0, -50, 20]), '#f7ebd2') +
      stroke('M0-50L9-62', goods.red, 4) +
      fill(tear('M-54-96H54Q44-78 0-78Q-44-78-54-96Z', 10), goods.steel),
  );

/** A saucer with coins. */
export const saucer = (x: number): string =>
  onCounter(
    x,
    fill(circles([-12, -10, 8], [4, -13, 9], [17, -9, 7]), 'var(--ochre)') +
      fill(tear('M-44-10H44Q32 4 0 4Q-32 4-44-10Z', 10), '#f7ebd2'),
  );

/** A coffee machine with cups on top, two more being filled. */
export const coffeeMachine = (x: number): string =>
  onCounter(
    x,
    fill(tear('M-48-86H48V-66H-48ZM-42-66H42V-36H-42ZM-48-12H48V2H-48Z', 16), goods.steel) +
      fill(cut(-36, -36, 72, 26), goods.dark) +
      stroke('M-20-36v8M20-36v8', goods.steel, 9) +
      fill('M-28-24h16v12h-16zM12-24h16v12H12z', '#f7ebd2') +
      stroke('M-30-52h10M-10-52h10', goods.red, 8) +
      stroke('M-34-92h68', '#f7ebd2', 9, { 'stroke-dasharray': '14 4', 'stroke-linecap': 'butt' }) +
      hatch(cut(24, -86, 24, 50)),
  );
