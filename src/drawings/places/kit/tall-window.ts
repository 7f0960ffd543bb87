import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { canalStreet } from '../canal-street.ts';

/** A tall window with a round top: the wall covers its corners. */
export const tallWindow = (x: number): string =>
  canalStreet(x, 40, 84, 262) +
  fill(`M${x - 4} 36V84C${x - 4} 28 ${x + 88} 28 ${x + 88} 84V36Z`, 'var(--wall)') +
  stroke(
    tear(
      `M${x} 302V82C${x} 30 ${x + 84} 30 ${x + 84} 82V302ZM${x + 42} 46V302M${x} 110H${x + 84}M${x} 206H${x + 84}`,
      18,
    ),
    'var(--frame)',
    7,
  );
