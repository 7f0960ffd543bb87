import type { Hand } from './hands.ts';
import type { Point } from './outline.ts';

export const poses = [
  'rest',
  'watch',
  'lean',
  'chest',
  'crossed',
  'glasses',
  'phone',
  'call',
  'wave',
  'point',
  'chin',
  'hold',
  'open',
  'film',
  'back',
  'out',
  'door',
] as const;
export type Pose = (typeof poses)[number];

/**
 * Poses further away than the counter, drawn down to the shoes: walking off, walking out through the door, and turning
 * round in it.
 */
export const farPoses = ['back', 'out', 'door'] as const satisfies readonly Pose[];
export type FarPose = (typeof farPoses)[number];
export type NearPose = Exclude<Pose, FarPose>;

/** Whether somebody in this pose calls from somewhere else, so that the stage hides the place behind them. */
export const isElsewhere = (pose: string | undefined): boolean => pose === 'call';

export const isFar = (pose: string | undefined): pose is FarPose => farPoses.some((far) => far === pose);

type Side = -1 | 1;

/** An arm and its hand. Points are for the arm on the right; the other side mirrors them. */
export interface Arm {
  readonly side: Side;
  readonly elbow: Point;
  readonly wrist: Point;
  /** The hand, in the direction of the forearm unless `turn` says otherwise. */
  readonly hand?: Hand;
  readonly turn?: number;
  /** What is worn on the wrist. */
  readonly watch?: true;
}

/** Measures of the person that a pose may need. */
export interface Reach {
  /** Half the width of the shoulders. */
  readonly s: number;
  /** Half the width of the head. */
  readonly head: number;
  /** A height on the head, as it is held. */
  readonly headY: (y: number) => number;
  /** A height between the shoulders (128) and the rim (203), which lie closer together on somebody low. */
  readonly bodyY: (y: number) => number;
}

const resting = (side: Side, { s }: Reach): Arm => ({
  side,
  elbow: [s + 6, 208],
  wrist: [Math.min(39, s * 0.68), 203],
});

const leaning = (side: Side, { s, bodyY }: Reach): Arm => ({
  side,
  elbow: [s + 20, bodyY(172)],
  wrist: [s + 2, 200],
  turn: 172,
});

const holding = (side: Side, { s }: Reach): Arm => ({
  side,
  elbow: [s + 10, 198],
  wrist: [Math.min(52, s * 0.8), 180],
  turn: 186,
});

const opening = (side: Side, { s, bodyY }: Reach): Arm => ({
  side,
  elbow: [s + 6, 196],
  wrist: [s + 14, bodyY(158)],
  hand: 'palm',
  turn: -48,
});

const phoning = (reach: Reach): readonly Arm[] => [
  resting(-1, reach),
  { side: 1, elbow: [reach.s + 24, reach.bodyY(166)], wrist: [reach.head + 14, reach.headY(56)], hand: 'grip' },
];

/** The arms of each pose at the counter, the one in front last. Further away arms hang; that is drawn elsewhere. */
export const arms: Readonly<Record<NearPose, (reach: Reach) => readonly Arm[]>> = {
  rest: (reach) => [resting(-1, reach), resting(1, reach)],
  watch: (reach) => [
    resting(-1, reach),
    { side: 1, elbow: [reach.s + 4, reach.bodyY(190)], wrist: [26, reach.bodyY(166)], watch: true },
  ],
  lean: (reach) => [leaning(-1, reach), leaning(1, reach)],
  chest: (reach) => [
    resting(-1, reach),
    { side: 1, elbow: [reach.s + 6, reach.bodyY(190)], wrist: [28, reach.bodyY(158)] },
  ],
  crossed: ({ s, bodyY }) => [
    { side: 1, elbow: [s + 8, bodyY(192)], wrist: [8, bodyY(187)] },
    { side: -1, elbow: [s + 8, bodyY(194)], wrist: [-s * 0.42, bodyY(168)] },
  ],
  glasses: (reach) => [
    resting(-1, reach),
    { side: 1, elbow: [reach.s + 30, 162], wrist: [reach.head + 16, reach.headY(38)], hand: 'pinch', turn: 232 },
  ],
  phone: phoning,
  call: phoning,
  wave: (reach) => [
    resting(-1, reach),
    {
      side: 1,
      elbow: [reach.s + 14, reach.bodyY(170)],
      wrist: [reach.s + 6, reach.headY(80)],
      hand: 'wave',
      turn: -82,
    },
  ],
  point: (reach) => [
    resting(-1, reach),
    {
      side: 1,
      elbow: [reach.s + 18, reach.bodyY(182)],
      wrist: [reach.s + 2, reach.headY(112)],
      hand: 'point',
      turn: -94,
    },
  ],
  chin: (reach) => [
    { side: -1, elbow: [reach.s + 6, 200], wrist: [-reach.s * 0.3, reach.bodyY(190)] },
    { side: 1, elbow: [reach.s - 8, reach.bodyY(194)], wrist: [22, reach.headY(88)], hand: 'point', turn: 244 },
  ],
  hold: (reach) => [holding(-1, reach), holding(1, reach)],
  open: (reach) => [opening(-1, reach), opening(1, reach)],
  film: (reach) => [
    resting(-1, reach),
    {
      side: 1,
      elbow: [reach.s + 26, reach.bodyY(160)],
      wrist: [reach.head + 24, reach.headY(54)],
      hand: 'film',
      turn: -92,
    },
  ],
};
