import { stroke } from '../../svg.ts';
import { goods, row } from './goods.ts';
import { hatch, paper, sheet } from './paper.ts';

/** A fridge with a glass door, lit from within. */
export const fridge = (): string =>
  paper(-26, 130, 118, 280, 'var(--fridge)') +
  paper(-12, 150, 90, 220, 'var(--lit)') +
  row(-4, 74, 214, 40, 14, 7, goods.red) +
  row(-1, 74, 174, 10, 8, 13, goods.red) +
  row(-4, 74, 284, 44, 18, 8, goods.yellow) +
  row(0, 74, 240, 10, 10, 16, goods.dark) +
  row(-4, 74, 350, 36, 24, 6, goods.green) +
  stroke('M-12 216H78M-12 286H78M-12 352H78', 'var(--line)', 4) +
  stroke('M6 250L52 176M20 268L64 200', '#fff', 6, { opacity: '.45' }) +
  stroke('M84 230v60', 'var(--line)', 6) +
  hatch(sheet(80, 130, 12, 280));
