import type { Mood } from '../core/lesson/lesson.ts';
import type { Beard } from './beards.ts';
import type { Cover } from './covers.ts';
import type { Glasses } from './glasses.ts';
import type { Hair, HairColor } from './hair/hair.ts';
import type { HeadShape } from './heads.ts';
import type { Build } from './measures.ts';
import type { Nose } from './noses.ts';
import type { NearPose } from './poses.ts';
import type { Skin } from './skins.ts';
import type { Thing } from './things.ts';
import type { Top } from './tops.ts';
import type { Cut } from './torso.ts';

/** Somebody as a few lines of data. */
export interface Person {
  /** How tall next to the others; 1 is a tall grown-up. */
  readonly size: number;
  /** A grown-up unless said otherwise. */
  readonly age?: 'child' | 'teen' | 'old';
  /** How much lower the head is than that of somebody who looks over the counter with ease. */
  readonly low?: number;
  readonly build?: Build;
  /** Sits in a wheelchair. */
  readonly chair?: true;
  readonly head: HeadShape;
  readonly skin: Skin;
  /** Where the face looks: -1 left, 1 right, never straight ahead. */
  readonly turn: number;
  readonly hair: { readonly style: Hair; readonly color: HairColor };
  readonly cover?: Cover;
  readonly nose: Nose;
  /** How thick the brows are, 5 unless said otherwise. */
  readonly brows?: number;
  readonly lashes?: true;
  readonly freckles?: true;
  readonly beard?: Beard;
  readonly glasses?: Glasses;
  readonly earrings?: string;
  readonly hearingAid?: true;
  /** Half the width of the shoulders, 34 to 84. */
  readonly shoulders: number;
  readonly cut: Cut;
  readonly top: Top;
  readonly apron?: string;
  readonly necklace?: string;
  /** What the pose `hold` holds, a parcel unless said otherwise. */
  readonly holds?: Thing;
  /** Poses of their own for some moods. */
  readonly poses?: Partial<Readonly<Record<Mood, NearPose>>>;
}
