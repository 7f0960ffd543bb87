import { fill } from '../../svg.ts';
import { cut, hatch, paper, sheet } from './paper.ts';

/** A board of holes for pegs, on which things hang. */
export const pegboard = (x: number, y: number, width: number, height: number): string =>
  paper(x, y, width, height, 'var(--board)', 22) +
  fill(cut(x, y, width, height), 'url(#pegs)') +
  hatch(sheet(x, y, 12, height));
