import type { Mood } from '../core/lesson/lesson.ts';
import type { Pose } from './arms.ts';
import type { Cut, Top } from './clothes.ts';
import type { Glasses } from './glasses.ts';
import type { Hair, HairColor } from './hair.ts';
import type { HeadShape } from './heads.ts';
import type { Nose } from './noses.ts';
import type { Skin } from './skins.ts';

/** Somebody as a few lines of data. */
export interface Person {
  /** How tall next to the others; 1 is a tall grown-up. */
  readonly size: number;
  readonly head: HeadShape;
  readonly skin: Skin;
  /** Where the face looks: -1 left, 1 right, never straight ahead. */
  readonly turn: number;
  readonly hair: { readonly style: Hair; readonly color: HairColor };
  readonly nose: Nose;
  /** How thick the brows are, 5 unless said otherwise. */
  readonly brows?: number;
  readonly lashes?: true;
  readonly aged?: true;
  readonly glasses?: Glasses;
  readonly earrings?: string;
  /** Half the width of the shoulders, 55 to 80. */
  readonly shoulders: number;
  readonly cut: Cut;
  readonly top: Top;
  /** Poses of their own for some moods. */
  readonly poses?: Partial<Readonly<Record<Mood, Pose>>>;
}
