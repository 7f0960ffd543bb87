import { element } from '../../drawings/svg.ts';
import { type Box, fitLines, lineHeight } from './fit-lines.ts';
import type { Letters } from './letters.ts';

export interface Written extends Box {
  /** The middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** How far the middle of low letters lies above the baseline, in sizes of the letters. */
const middle = 0.33;

/** Writes a text in the middle of a box, as large as fits. */
export function write(letters: Letters, text: string, { x, y, color, ...box }: Written): string {
  const { lines, size } = fitLines(text, box, (line) => letters(line).width);
  const first = y + size * (middle - ((lines.length - 1) * lineHeight) / 2);
  return lines
    .map((line, i) => {
      const { markup, width } = letters(line);
      const at = [x - (width * size) / 2, first + i * lineHeight * size].map((value) => value.toFixed(1));
      return element('g', { fill: color, transform: `translate(${at.join(' ')})scale(${size.toFixed(2)})` }, markup);
    })
    .join('');
}
