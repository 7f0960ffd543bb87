import { distance, type Point, walk } from './outline.ts';
import { draw, fill, stroke } from './svg.ts';
import { tornOutline } from './tear.ts';

/** An arm as three joints. */
export type Joints = readonly [shoulder: Point, elbow: Point, wrist: Point];

export interface Cloth {
  readonly fill: string;
  /** The line where two pieces of paper meet. */
  readonly cut: string;
  /** Whether that line also goes over the shoulder; without it the arm grows out of the body. */
  readonly capped: boolean;
  readonly cuff: string;
}

const stepLength = 8;
/** How far from the elbow the bend begins. */
const roundness = 60;
/** Half the width of a sleeve at the shoulder and at the wrist. */
const wide = 16;
const slim = 11;

const towards = ([ax, ay]: Point, [bx, by]: Point, most: number): Point => {
  const t = Math.min(0.6, most / Math.hypot(bx - ax, by - ay));
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
};

/** The direction from the elbow to the wrist, in degrees. */
export const forearm = ([, [ex, ey], [wx, wy]]: Joints): number => (Math.atan2(wy - ey, wx - ex) * 180) / Math.PI;

/** The middle of the sleeve, with the elbow rounded off. */
function middle([shoulder, elbow, wrist]: Joints): Point[] {
  const above = towards(elbow, shoulder, roundness);
  const below = towards(elbow, wrist, roundness);
  return [
    shoulder,
    ...walk([shoulder, above], stepLength),
    ...walk([above, elbow, below], stepLength),
    ...walk([below, wrist], stepLength),
  ];
}

/** One edge of the sleeve: the middle moved sideways, less and less towards the wrist. */
function edge(points: readonly Point[], side: 1 | -1): Point[] {
  return points.map(([x, y], i): Point => {
    const [fromX, fromY] = points[i - 1] ?? [x, y];
    const [toX, toY] = points[i + 1] ?? [x, y];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const half = side * (wide + ((slim - wide) * i) / (points.length - 1));
    return [x - ((toY - fromY) / length) * half, y + ((toX - fromX) / length) * half];
  });
}

/** An edge without the points that a sharp elbow folds into the sleeve. */
const unfolded = (side: readonly Point[], points: readonly Point[]): Point[] =>
  side.filter((at) => points.every((point) => distance(at, point) > slim - 1));

const overShoulder = ([toX, toY]: Point, [fromX, fromY]: Point): string =>
  draw`a${wide} ${wide} 0 0 0 ${toX - fromX} ${toY - fromY}z`;

/** A sleeve from shoulder to wrist. */
export function drawSleeve(joints: Joints, cloth: Cloth): string {
  const points = middle(joints);
  const [left, right] = [unfolded(edge(points, 1), points), unfolded(edge(points, -1), points)];
  const around = tornOutline({ points: [...left, ...right.toReversed()], closed: false });
  const cap = cloth.capped ? overShoulder(left[0] ?? joints[0], right[0] ?? joints[0]) : '';
  const cuff = tornOutline({
    points: [left.at(-1) ?? joints[2], right.at(-1) ?? joints[2]],
    closed: false,
  });
  return (
    fill(around + cap, cloth.fill, {
      stroke: cloth.cut,
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
    }) + stroke(cuff, cloth.cuff, 8)
  );
}
