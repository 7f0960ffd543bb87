import type { Mood } from '../core/lesson/lesson.ts';
import type { NearPose } from './poses.ts';

/** The moods that are drawn, from light to dark. */
export const moods = ['relieved', 'calm', 'tense', 'angry'] as const satisfies readonly Mood[];

/** What a mood does to the body. */
export interface Posture {
  /** How far the shoulders come up. */
  readonly rise: number;
  /** How far the head sinks. */
  readonly drop: number;
  /** How far the head leans, in degrees, for a head turned right. */
  readonly tilt: number;
  /** What the arms do when nothing else is asked. */
  readonly pose: NearPose;
}

export const postures: Readonly<Record<Mood, Posture>> = {
  relieved: { rise: -4, drop: 0, tilt: 5, pose: 'chest' },
  calm: { rise: 0, drop: 0, tilt: 0, pose: 'rest' },
  tense: { rise: 7, drop: 3, tilt: -4, pose: 'watch' },
  angry: { rise: 13, drop: 11, tilt: 2, pose: 'lean' },
};
