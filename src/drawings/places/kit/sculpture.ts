import { fill } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { hatch, paper, sheet } from './paper.ts';

/** A stone figure on its pedestal. */
export const sculpture = (x: number): string =>
  fill(
    tear(
      `M${x - 6} 300C${x - 34} 280 ${x - 34} 244 ${x - 8} 236C${x - 22} 216 ${x + 22} 206 ${x + 18} 234C${x + 44} 250 ${x + 30} 284 ${x + 10} 300ZM${x - 4} 256C${x - 14} 268 ${x - 6} 280 ${x + 2} 280S${x + 14} 262 ${x - 4} 256Z`,
      8,
    ),
    'var(--stone)',
    { 'fill-rule': 'evenodd' },
  ) +
  paper(x - 34, 300, 68, 110, 'var(--card)') +
  hatch(sheet(x + 16, 300, 18, 110));
