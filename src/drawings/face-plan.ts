import { headOf } from './heads.ts';
import type { Person } from './person.ts';

/** Where the features of a face lie: a turned head slides them sideways. */
export interface FacePlan {
  /** How far the features slide to the right. */
  readonly slide: number;
  readonly left: number;
  readonly right: number;
  /** The height of the eyes and their size: children's are lower and larger. */
  readonly eyes: number;
  readonly eyeSize: number;
  readonly noseSize: number;
  /** The height of the mouth. */
  readonly mouth: number;
  /** 1 when the head is turned to the right, -1 to the left. */
  readonly facing: 1 | -1;
  readonly halfWidth: number;
}

/** Children have large eyes low in the face and a small nose; noses go on growing. */
const ages = {
  child: { eyes: 7, eyeSize: 1.22, noseSize: 0.86, lower: 3 },
  teen: { eyes: 2, eyeSize: 1.1, noseSize: 1, lower: 0 },
  adult: { eyes: -1, eyeSize: 1, noseSize: 1.22, lower: 0 },
  old: { eyes: -1, eyeSize: 0.96, noseSize: 1.3, lower: 0 },
} as const;

/** Where everything in somebody's face lies. */
export function planFace(person: Person): FacePlan {
  const { halfWidth, mouth = 0 } = headOf(person.head);
  const { eyes, eyeSize, noseSize, lower } = ages[person.age ?? 'adult'];
  const slide = person.turn * 11;
  const apart = halfWidth * 0.37;
  const near = person.turn < 0 ? 2 : 0;
  return {
    slide,
    left: slide - apart + near,
    right: slide + apart - (2 - near),
    eyes,
    eyeSize,
    noseSize,
    mouth: 36 + mouth + lower + (person.beard === 'moustache' ? 4 : 0),
    facing: person.turn < 0 ? -1 : 1,
    halfWidth,
  };
}
