import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';

/** Everything that any screen may show of a place, the counter left out. */
const everywhere = 'M-400-600H790V430H-400Z';

/** Path data of a level line from one far side to the other, torn where most screens look. */
export const level = (y: number): string => `M-400 ${y}H-100${tear(`M-100 ${y}H490`, 32).replace('M', 'L')}H790`;

/** Everything below a level line. */
export const below = (y: number, color: string): string => fill(`${level(y)}V430H-400Z`, color);

/** A wall with flecks in its plaster. */
export const wall = (): string => fill(everywhere, 'var(--wall)') + fill(everywhere, 'url(#flecks)');

/** The lower part of a wall, in a color of its own, under a line of white wood. */
export const wainscot = (y: number): string =>
  fill(`M-400 ${y}H790V430H-400Z`, 'var(--wainscot)') + stroke(level(y), 'var(--frame)', 6);

/** The dark of the evening over what is drawn before it; what shines comes after it. By day nothing. */
export const dusk = (): string => fill(everywhere, 'var(--wall)', { opacity: 'var(--dusk)' });

/** Daylight that falls through a window onto the wall beside it. */
export const sunbeam = (x: number, y: number, width: number, height: number): string =>
  fill(`M${x} ${y}l${width}-40v${height}l${-width} 80z`, 'var(--sunlight)', { opacity: 'var(--sunlight-strength)' });
