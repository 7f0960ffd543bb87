import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';

/** A plant with long leaves in a pot; the pot stands at y. */
export const plant = (x: number, y: number, pot: string): string =>
  stroke(
    `M${x} ${y - 40}Q${x - 6} ${y - 100} ${x - 44} ${y - 118}M${x} ${y - 40}Q${x - 4} ${y - 120} ${x - 12} ${y - 156}M${x} ${y - 40}Q${x + 8} ${y - 110} ${x + 30} ${y - 140}M${x} ${y - 40}Q${x + 12} ${y - 84} ${x + 44} ${y - 92}M${x} ${y - 40}Q${x - 18} ${y - 76} ${x - 42} ${y - 76}`,
    'var(--tree)',
    13,
  ) + fill(tear(`M${x - 28} ${y - 48}H${x + 28}L${x + 21} ${y}H${x - 21}Z`, 14), pot);
