import { type Outline, outlines, type Point } from './outline.ts';

/** How far an edge strays at most, in units of the drawing. */
const stray = 1.2;

/** Moves a point a little, by its position alone, so that two shapes that share an edge tear alike. */
const displace = ([x, y]: Point): Point => [
  x + stray * (0.5 * Math.sin(0.43 * x + 0.61 * y + 1) + 0.5 * Math.sin(0.97 * y - 0.37 * x)),
  y + stray * (0.5 * Math.sin(0.53 * y - 0.57 * x + 4) + 0.5 * Math.sin(0.91 * x + 0.29 * y)),
];

/** Relative line-to coordinates of whole numbers, without what a number's own sign makes needless. */
function steps(points: readonly Point[]): string {
  const [first, ...rest] = points.map(([x, y]): Point => [Math.round(x) || 0, Math.round(y) || 0]);
  if (!first) return '';
  let [x, y] = first;
  const moves = rest.flatMap((next) => {
    const [dx, dy] = [next[0] - x, next[1] - y];
    [x, y] = next;
    return dx || dy ? [dx, dy] : [];
  });
  return `M${first.join(' ')}l${moves.join(' ')}`.replaceAll(' -', '-');
}

/** The outline as path data with a torn edge. */
export const tornOutline = ({ points, closed }: Outline): string => steps(points.map(displace)) + (closed ? 'z' : '');

/** Path data (absolute M L H V C S Q Z) cut into steps and given a torn edge. */
export const tear = (data: string, step = 8): string => outlines(data, step).map(tornOutline).join('');
