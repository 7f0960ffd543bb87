import { fill } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { hatch } from './paper.ts';

const [rise, tread] = [26, 20];

/** Steps down towards you from y, each wider than the one above. */
export function stairs(x: number, y: number, width: number): string {
  const steps = [0, 1, 2, 3].map((i) => ({ x: x + width - 26 + i * tread * 0.3, y: y + i * rise, from: x - i * 6, to: x + width + i * 6 }));
  return steps
    .map(({ y, from, to }) => fill(tear(`M${from} ${y}H${to}V${y + rise}H${from}Z`, 18), 'var(--frame)') + hatch(`M${from} ${y + 10}H${to}V${y + rise}H${from}z`))
    .join('');
}
