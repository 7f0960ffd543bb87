import { distance, type Point, walk } from './outline.ts';
import { draw, element, fill, stroke } from './svg.ts';
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
  readonly pattern: string | undefined;
  /** Where the sleeve ends, from 0 at the shoulder to 1 at the wrist; the skin shows from there on. */
  readonly reach: number;
  readonly skin: string;
  /** Half the width at the shoulder. */
  readonly half: number;
}

const stepLength = 8;
/** How far from the elbow the bend begins. */
const roundness = 34;

const towards = ([ax, ay]: Point, [bx, by]: Point, most: number): Point => {
  const t = Math.min(0.6, most / Math.hypot(bx - ax, by - ay));
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
};

/** The direction from the elbow to the wrist, in whole degrees. */
export const forearm = ([, [ex, ey], [wx, wy]]: Joints): number =>
  Math.round((Math.atan2(wy - ey, wx - ex) * 180) / Math.PI);

/** The middle of the arm, with the elbow rounded off. */
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

type Profile = readonly Point[];

/** How wide a sleeve is along its length, as parts of its width at the shoulder: full above, narrow at the cuff. */
const clothed: Profile = [
  [0, 1],
  [0.2, 1.08],
  [0.45, 0.88],
  [0.6, 0.9],
  [1, 0.6],
];

/** The same of a bare arm, whose wrist is narrower than the hand. */
const bare: Profile = [
  [0, 1],
  [0.6, 0.92],
  [0.75, 0.84],
  [1, 0.48],
];

function widthAt(t: number, profile: Profile): number {
  const next = Math.max(
    1,
    profile.findIndex(([at]) => at >= t),
  );
  const [from, to] = [profile[next - 1] ?? [0, 1], profile[next] ?? [1, 1]];
  return from[1] + ((to[1] - from[1]) * (t - from[0])) / (to[0] - from[0]);
}

/** One edge of an arm: the middle moved sideways. */
function edge(points: readonly Point[], half: number, side: 1 | -1, profile: Profile = clothed): Point[] {
  return points.map(([x, y], i): Point => {
    const [fromX, fromY] = points[i - 1] ?? [x, y];
    const [toX, toY] = points[i + 1] ?? [x, y];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const out = side * half * widthAt(i / (points.length - 1), profile);
    return [x - ((toY - fromY) / length) * out, y + ((toX - fromX) / length) * out];
  });
}

/** An edge without the points that a sharp elbow folds into the sleeve. */
const unfolded = (side: readonly Point[], points: readonly Point[], half: number): Point[] =>
  side.filter((at) => points.every((point) => distance(at, point) > half * 0.55));

/** The seam of a set-in sleeve, flatter than the end of a tube. */
const overShoulder = ([toX, toY]: Point, [fromX, fromY]: Point, half: number): string =>
  draw`a${Math.round(half * 1.3)} ${Math.round(half * 1.3)} 0 0 0 ${Math.round(toX - fromX)} ${Math.round(toY - fromY)}z`;

/** Path data of a short line, in whole numbers. */
const line = ([x, y]: Point, [dx, dy]: Point): string =>
  draw`M${Math.round(x)} ${Math.round(y)}l${Math.round(dx)} ${Math.round(dy)}`;

/** Two folds on the inside of a bent elbow. */
function folds([shoulder, elbow, wrist]: Joints, half: number): string {
  const [x, y] = [(shoulder[0] + wrist[0]) / 2 - elbow[0], (shoulder[1] + wrist[1]) / 2 - elbow[1]];
  const length = Math.hypot(x, y);
  if (length < 14) return '';
  const [inX, inY] = [x / length, y / length];
  const [fromX, fromY] = [elbow[0] + inX * (half + 5), elbow[1] + inY * (half + 5)];
  return (
    line([fromX, fromY], [-inX * half + inY * 4, -inY * half - inX * 4]) +
    line([fromX - inY * 5, fromY + inX * 5], [-inX * half * 0.6 - inY * 5, -inY * half * 0.6 + inX * 5])
  );
}

function bareArm(all: readonly Point[], from: number, { half, skin, cut }: Cloth): string {
  const thin = half * 0.8;
  const points = all.slice(from);
  const sides = [...edge(all, thin, 1, bare).slice(from), ...edge(all, thin, -1, bare).slice(from).toReversed()];
  const kept = sides.filter((at) => points.every((point) => distance(at, point) > thin * 0.4));
  return fill(tornOutline({ points: kept, closed: true }), skin, {
    stroke: cut,
    'stroke-width': 2,
    'stroke-opacity': '.35',
  });
}

/** An arm from shoulder to wrist, in its sleeve. */
export function drawSleeve(joints: Joints, cloth: Cloth): string {
  const { half, reach } = cloth;
  const all = middle(joints);
  const points = all.slice(0, Math.max(3, Math.ceil(all.length * reach)));
  const along = (side: 1 | -1) => unfolded(edge(all, half, side).slice(0, points.length), points, half);
  const [left, right] = [along(1), along(-1)];
  const around = tornOutline({ points: [...left, ...right.toReversed()], closed: false });
  const d = around + (cloth.capped ? overShoulder(left[0] ?? joints[0], right[0] ?? joints[0], half) : '');
  const end = points.at(-1) ?? joints[2];
  const cuff = tornOutline({ points: [left.at(-1) ?? end, right.at(-1) ?? end], closed: false });
  return (
    (reach < 1 ? bareArm(all, Math.floor(points.length * 0.6), cloth) : '') +
    fill(d, cloth.fill, { stroke: cloth.cut, 'stroke-width': 2.5, 'stroke-linejoin': 'round' }) +
    (cloth.pattern ? element('path', { d, fill: `url(#${cloth.pattern})` }) : '') +
    (reach > 0.6 ? stroke(folds(joints, half * 0.9), cloth.cut, 2.5) : '') +
    stroke(cuff, cloth.cuff, reach < 1 ? 5 : 8)
  );
}
