import { stroke } from '../../svg.ts';
import { cut, hatch, paper } from './paper.ts';

/** A paper bag with handles, on the floor behind the counter. */
export function bag(x: number, width: number, height: number, color: string): string {
  const [top, third] = [392 - height, Math.round(width / 3)];
  return (
    stroke(`M${x + third} ${top}v-14q${third / 2}-14 ${third} 0v14`, 'var(--line)', 4) +
    paper(x, top, width, height, color) +
    hatch(cut(x + width - third, top, third, height))
  );
}
