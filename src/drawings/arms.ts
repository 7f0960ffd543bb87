import { shade } from './colors.ts';
import { headOf } from './heads.ts';
import type { Point } from './outline.ts';
import type { Person } from './person.ts';
import type { Posture } from './posture.ts';
import { skins } from './skins.ts';
import { drawSleeve, forearm, type Joints } from './sleeve.ts';
import { draw, group, use } from './svg.ts';

export const poses = ['rest', 'watch', 'lean', 'chest', 'crossed', 'glasses', 'phone'] as const;
export type Pose = (typeof poses)[number];

type Side = -1 | 1;

/** An arm and its hand. Points are for the arm on the right; the other side mirrors them. */
interface Arm {
  readonly side: Side;
  readonly elbow: Point;
  readonly wrist: Point;
  /** The hand, in the direction of the forearm unless `turn` says otherwise. */
  readonly hand?: 'hand' | 'pinch' | 'grip';
  readonly turn?: number;
  /** What is worn on the wrist. */
  readonly watch?: true;
}

/** Measures of the person that a pose may need. */
interface Build {
  /** Half the width of the shoulders. */
  readonly s: number;
  /** Half the width of the head. */
  readonly head: number;
  /** How far the head has sunk. */
  readonly drop: number;
}

const resting = (side: Side, { s }: Build): Arm => ({
  side,
  elbow: [s + 6, 208],
  wrist: [34, 203],
});
const leaning = (side: Side, { s }: Build): Arm => ({
  side,
  elbow: [s + 20, 172],
  wrist: [s + 2, 200],
  turn: 172,
});

/** The arms of each pose, the one in front last. */
const arms: Readonly<Record<Pose, (build: Build) => readonly Arm[]>> = {
  rest: (build) => [resting(-1, build), resting(1, build)],
  watch: (build) => [resting(-1, build), { side: 1, elbow: [build.s + 4, 190], wrist: [26, 166], watch: true }],
  lean: (build) => [leaning(-1, build), leaning(1, build)],
  chest: (build) => [resting(-1, build), { side: 1, elbow: [build.s + 6, 190], wrist: [28, 158] }],
  crossed: ({ s }) => [
    { side: 1, elbow: [s + 8, 184], wrist: [4, 176] },
    { side: -1, elbow: [s + 8, 192], wrist: [-26, 168] },
  ],
  glasses: (build) => [
    resting(-1, build),
    {
      side: 1,
      elbow: [build.s + 30, 162],
      wrist: [build.head + 16, 38 + build.drop],
      hand: 'pinch',
      turn: 232,
    },
  ],
  phone: (build) => [
    resting(-1, build),
    {
      side: 1,
      elbow: [build.s + 24, 166],
      wrist: [build.head + 14, 56 + build.drop],
      hand: 'grip',
    },
  ],
};

function drawArm(person: Person, { rise }: Posture, arm: Arm): string {
  const { side, elbow, wrist, hand = 'hand' } = arm;
  const { color } = person.top;
  const joints: Joints = [[person.shoulders - 18, 128 - rise], elbow, wrist];
  const cloth = {
    fill: side < 0 ? color : shade(color, -0.18),
    cut: shade(color, -0.32),
    capped: side > 0,
    cuff: shade(color, side < 0 ? 0.2 : 0.06),
  };
  const transform = draw`translate(${wrist[0]} ${wrist[1]})rotate(${arm.turn ?? forearm(joints)})`;
  const held = group({ transform }, use(hand, { fill: skins[person.skin].base, x: arm.watch ? 12 : undefined }));
  const watch = arm.watch ? group({ transform }, use('watch')) : '';
  return group(side < 0 ? { transform: 'scale(-1 1)' } : {}, held + drawSleeve(joints, cloth) + watch);
}

export function drawArms(person: Person, posture: Posture, pose: Pose): string {
  const build = { s: person.shoulders, head: headOf(person.head).halfWidth, drop: posture.drop };
  return arms[pose](build)
    .map((arm) => drawArm(person, posture, arm))
    .join('');
}
