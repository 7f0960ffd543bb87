import { circles, fill, stroke } from '../../svg.ts';
import { type Good, goods } from './goods.ts';

/** A cable in a coil on a hook. */
export const coil = (x: number, y: number, color: Good): string =>
  stroke(`${circles([x, y, 17], [x + 1, y + 3, 12])}M${x} ${y + 16}q4 16-4 24`, goods[color], 4.5) +
  stroke(`M${x} ${y - 24}v6`, 'var(--line)', 6);

/** Headphones on a hook. */
export const headphones = (x: number, y: number): string =>
  stroke(`M${x - 18} ${y + 26}C${x - 24} ${y - 12} ${x + 24} ${y - 12} ${x + 18} ${y + 26}`, goods.dark, 6) +
  fill(`M${x - 26} ${y + 16}h14v24h-14zM${x + 12} ${y + 16}h14v24h-14z`, goods.red) +
  stroke(`M${x} ${y - 16}v6`, 'var(--line)', 6);
