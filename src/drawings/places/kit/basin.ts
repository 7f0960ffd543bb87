import { circles, fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { goods } from './goods.ts';
import { hatch } from './paper.ts';

/** A stone basin with a tap, and bubbles. */
export const basin = (): string =>
  stroke('M22 300V232Q22 214 40 214T56 232', goods.steel, 9) +
  stroke('M56 246V292', 'var(--water)', 7, { opacity: '.8' }) +
  fill(tear('M-70 296H106C106 340 84 352 18 352S-70 340-70 296Z', 14), 'var(--stone)') +
  hatch('M72 298H106C106 340 90 350 56 352Q76 340 72 298Z') +
  fill(tear('M-10 350H46V420H-10Z', 16), 'var(--stone)') +
  fill(circles([78, 286, 13], [94, 262, 8], [62, 290, 9], [84, 236, 5]), '#fff', { opacity: '.75' });

/** A round mirror over the basin. */
export const mirror = (): string =>
  fill(tear(circles([30, 150, 44]), 9), 'var(--shelf)') +
  fill(circles([30, 150, 36]), 'var(--crystal)') +
  stroke('M12 158L34 126M26 168L50 134', '#fff', 5, { opacity: '.7' });
