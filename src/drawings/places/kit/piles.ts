import { stroke } from '../../svg.ts';
import { type Good, goods } from './goods.ts';
import { hatch } from './paper.ts';

/** Folded things on each other, the lowest first. */
type Pile = readonly [x: number, width: number, colors: readonly Good[]];

const fold = 14;

/** Folded towels and blankets, in piles from the shelf at y upward. */
export function piles(y: number, list: readonly Pile[]): string {
  const folded = ([x, width, colors]: Pile): string =>
    colors
      .map((color, i) => stroke(`M${x + 7} ${y - 9 - i * fold}h${width - 14 - (i % 2) * 4}`, goods[color], 13))
      .join('');
  const sides = list.map(([x, width, colors]) => {
    const [part, height] = [Math.round(width / 4), colors.length * fold];
    return `M${x + width - part} ${y}v${-height}h${part}v${height}z`;
  });
  return list.map(folded).join('') + hatch(sides.join(''));
}
