import { shade } from './colors.ts';
import { fill, stroke } from './svg.ts';
import { tear } from './tear.ts';

/** What is worn on the head, drawn for a head 92 wide that looks to the right. */
interface CoverShape {
  readonly behind?: string;
  readonly front: string;
  /** A second piece: a visor, a turned-up edge, a knot. */
  readonly piece?: string;
  readonly folds: string;
  /** Seen from behind. */
  readonly rear: string;
}

const dome = 'M-50-26C-54-64-32-88 0-88S54-64 50-26Q0-40-50-26Z';

const covers = {
  headscarf: {
    behind: 'M0-74C44-74 62-40 57 4C56 40 66 74 82 104H-82C-66 74-56 40-57 4C-62-40-44-74 0-74Z',
    front:
      'M0-75C42-75 60-42 56 4C54 34 46 54 62 82C70 98 40 118 0 118S-72 100-62 82C-46 54-54 34-56 4C-60-42-42-75 0-75ZM4-45C-22-45-37-24-37 4C-36 36-18 56 4 56S42 36 43 4C43-24 28-45 4-45Z',
    folds: 'M-34-46Q-8-67 30-57M46 30Q42 66-20 84M48 50Q44 88 6 103M-50 24Q-50 48-34 66',
    rear: 'M0-75C42-75 60-42 56 4C55 40 66 78 70 104C40 132-40 132-70 104C-66 78-55 40-56 4C-60-42-42-75 0-75Z',
  },
  cap: {
    front: 'M-49-26C-52-64-28-83 2-83C36-83 54-60 49-26Q0-42-49-26Z',
    piece: 'M-12-38Q34-52 72-29Q74-20 62-21Q30-33-10-27Z',
    folds: 'M4-82Q22-64 22-43M0-82Q-24-66-28-36',
    rear: 'M-50 2C-54-58-30-79 0-79S54-58 50 2Q28-8 18-8Q0-26-18-8Q-28-8-50 2Z',
  },
  beanie: {
    front: dome,
    piece: 'M-53-32Q0-49 53-32L51-14Q0-31-51-14Z',
    folds: 'M-24-80Q-30-66-30-48M0-87V-51M24-80Q30-66 30-48',
    rear: 'M-52 2C-56-64-32-88 0-88S56-64 52 2Q0 12-52 2Z',
  },
  wrap: {
    front: 'M-50-12C-58-56-34-80 0-80S58-56 50-12Q34-34 6-40Q-24-36-50-12Z',
    piece: 'M6-66C-2-96 26-104 32-84C46-96 60-78 44-66C36-58 20-54 6-66Z',
    folds: 'M-44-30Q-20-58 14-62M-48-20Q-24-46 8-52M46-26Q36-46 20-56',
    rear: 'M-52 14C-60-52-36-80 0-80S60-52 52 14Q0 28-52 14ZM-8 10L-24 46L-8 40L2 52L12 38L24 42L8 10Z',
  },
} as const satisfies Readonly<Record<string, CoverShape>>;

export interface Cover {
  readonly kind: keyof typeof covers;
  readonly color: string;
}

const coverOf = (kind: Cover['kind']): CoverShape => covers[kind];

/** Whether no hair shows at all. */
export const hidesHair = (cover: Cover | undefined): boolean => cover?.kind === 'headscarf';

/** What of a cover falls behind the neck. */
export function coverBehind({ kind, color }: Cover): string {
  const { behind } = coverOf(kind);
  return behind ? fill(tear(behind), shade(color, -0.2)) : '';
}

/** A cover on a head that looks to the right. */
export function coverFront({ kind, color }: Cover): string {
  const { front, piece, folds } = coverOf(kind);
  const dark = shade(color, -0.22);
  return (
    fill(tear(front), color, { 'fill-rule': 'evenodd' }) +
    stroke(folds, dark, 3) +
    (piece ? fill(tear(piece), dark) : '')
  );
}

/** A cover seen from behind. */
export const coverRear = ({ kind, color }: Cover): string =>
  fill(tear(coverOf(kind).rear), color) + stroke('M-24-56Q-40-20-30 2M20-60Q40-30 32 0', shade(color, -0.22), 3);
