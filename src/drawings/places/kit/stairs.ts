import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';

const [rise, spread] = [28, 7];

/** Steps down towards you from y, each wider than the one above it. */
export function stairs(x: number, y: number, width: number): string {
  const treads = [0, 1, 2].map((i) => [x - i * spread, y + i * rise, x + width + i * spread] as const);
  return (
    fill(
      tear(treads.map(([from, top, to]) => `M${from} ${top}H${to}V${top + rise}H${from}Z`).join(''), 20),
      'var(--stone)',
    ) +
    stroke(treads.map(([from, top, to]) => `M${from + 3} ${top + 9}H${to - 3}`).join(''), '#000', 3, { opacity: '.2' })
  );
}
