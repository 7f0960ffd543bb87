import { stroke } from '../../svg.ts';
import { paper, sheet } from './paper.ts';

/** A frame on the wall around whatever is drawn in it. */
export const picture = (
  x: number,
  y: number,
  width: number,
  height: number,
  content: string,
  frame = 'var(--frame)',
): string => paper(x, y, width, height, 'var(--card)') + content + stroke(sheet(x, y, width, height), frame, 8);
