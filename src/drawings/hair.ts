import { circles } from './svg.ts';

export const hairColors = {
  black: '#25202a',
  brown: '#4b2f25',
  chestnut: '#7e4527',
  ginger: '#c8642b',
  blond: '#dfb25f',
  gray: '#a9aba8',
  white: '#ece8df',
} as const;

export type HairColor = keyof typeof hairColors;

/** A way to wear hair, drawn for a head 92 wide; narrower heads squeeze it. */
interface HairStyle {
  /** What falls behind the neck and the shoulders. */
  readonly behind?: string;
  readonly front: string;
  readonly coversEars?: true;
  /** A few brush lines. */
  readonly brush: string;
}

/** A cloud: bumps of equal bulge between points listed clockwise. */
function cloud(bulge: number, ...points: readonly (readonly [number, number])[]): string {
  const bumps = points.map(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    const outX = ((nextY - y) / length) * bulge;
    const outY = ((x - nextX) / length) * bulge;
    return `Q${(x + nextX) / 2 + outX} ${(y + nextY) / 2 + outY} ${nextX} ${nextY}`;
  });
  return `M${points[0]?.join(' ')}${bumps.join('')}Z`;
}

export const hairStyles = {
  short: {
    front: 'M-48 0C-54-42-36-71 2-71C38-71 54-44 48 0C44-8 43-22 36-33C20-29-6-30-22-39C-34-34-43-16-48 0Z',
    brush: 'M-30-48Q-18-60 0-62M8-50Q26-50 36-40M-8-52Q6-58 24-52',
  },
  side: {
    front: 'M-48 2C-56-38-46-68-14-74C22-82 60-60 48 2C43-10 44-24 34-35C14-34-12-42-22-55C-24-42-42-30-48 2Z',
    brush: 'M-16-60Q10-56 34-44',
  },
  quiff: {
    front:
      'M-47 0C-52-30-46-50-36-56C-34-74-8-70 2-80C20-84 50-70 42-50C50-38 50-18 47 0C43-10 44-24 38-36C22-28-16-30-30-42C-40-34-44-16-47 0Z',
    brush: 'M-30-58Q-14-70 4-68M-18-46Q8-58 32-54M2-40Q22-40 36-46',
  },
  bob: {
    behind: 'M-58 42C-68-30-48-78 0-78S68-30 58 42C48 54 34 50 30 46H-30C-34 50-48 54-58 42Z',
    front: 'M-47 6C-52-40-32-68 0-68S52-40 47 6C44-14 40-24 34-32C6-22-24-24-36-34C-42-24-45-10-47 6Z',
    coversEars: true,
    brush: 'M-30-48Q-6-58 22-50M-24-38Q0-32 26-40',
  },
  bun: {
    behind: circles([8, -80, 21]),
    front: 'M-48 2C-53-42-30-70 0-70S53-42 48 2C45-18 32-42 2-47C-30-42-45-18-48 2Z',
    brush: 'M-30-46Q-8-62 20-56M-38-30Q-20-52 4-54',
  },
  perm: {
    behind: cloud(
      11,
      [-48, 34],
      [-62, 16],
      [-62, -8],
      [-50, -24],
      [50, -24],
      [62, -8],
      [62, 16],
      [48, 34],
      [40, 10],
      [-40, 10],
    ),
    front: cloud(
      9,
      [-48, -12],
      [-60, -32],
      [-52, -56],
      [-30, -72],
      [-4, -78],
      [24, -74],
      [46, -58],
      [58, -34],
      [48, -14],
      [36, -28],
      [16, -34],
      [-4, -30],
      [-24, -34],
      [-38, -26],
    ),
    brush:
      'M-48-30q2-12 12-12M-30-58q4-8 14-8M-6-66q10-4 16 4M24-60q10 0 12 10M44-32q6 4 4 12M-12-46q8-6 14 0M14-48q6-5 12 0M-56 8q2-8 10-8M46 12q6-2 10 4',
  },
  afro: {
    behind: cloud(
      13,
      [-62, 12],
      [-76, -14],
      [-72, -46],
      [-52, -72],
      [-22, -92],
      [14, -94],
      [46, -78],
      [70, -50],
      [76, -16],
      [62, 12],
    ),
    front: cloud(
      7,
      [-47, 0],
      [-50, -24],
      [-40, -48],
      [-16, -62],
      [14, -62],
      [40, -48],
      [50, -24],
      [47, 0],
      [38, -24],
      [20, -32],
      [0, -36],
      [-20, -32],
      [-38, -24],
    ),
    brush:
      'M-56-20q-6-8 0-16M-38-64q4-10 14-12M0-84q10-2 16 4M42-62q10 4 10 14M-20-60q6-6 12-4M14-56q8-4 14 2M56-14q6-6 4-14',
  },
} as const satisfies Readonly<Record<string, HairStyle>>;

export type Hair = keyof typeof hairStyles;

export const hairOf = (style: Hair): HairStyle => hairStyles[style];
