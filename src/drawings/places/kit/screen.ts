import { circles, fill, stroke } from '../../svg.ts';
import { goods } from './goods.ts';
import { paper, sheet } from './paper.ts';

/** A screen that shows hills under a sun. */
export const screen = (
  x: number,
  y: number,
  width: number,
  height: number,
  [air, land, sun]: readonly [string, string, string],
): string =>
  paper(x, y, width, height, air) +
  fill(circles([x + width * 0.7, y + height * 0.35, height * 0.14]), sun) +
  fill(
    `M${x} ${y + height}V${y + height * 0.6}Q${x + width * 0.3} ${y + height * 0.4} ${x + width * 0.55} ${y + height * 0.7}T${x + width} ${y + height * 0.6}V${y + height}Z`,
    land,
  ) +
  stroke(sheet(x, y, width, height, 20), goods.dark, 8);
