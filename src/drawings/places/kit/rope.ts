import { circles, fill, stroke } from '../../svg.ts';
import { goods } from './goods.ts';

/** A rope between posts that keeps a queue in line. */
export function rope(x: number, posts: number): string {
  const all = Array.from({ length: posts }, (_, i) => x + 98 * i);
  return (
    stroke(`M${x} 292${'q49 84 98 0'.repeat(posts - 1)}`, goods.red, 9) +
    stroke(all.map((post) => `M${post} 282V400`).join(''), 'var(--gold)', 7) +
    fill(circles(...all.map((post) => [post, 278, 9] as const)), 'var(--gold)')
  );
}
