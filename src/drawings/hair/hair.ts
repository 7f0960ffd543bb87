import type { Attributes } from '../svg.ts';
import { curlyHair } from './curly-hair.ts';
import type { HairStyle } from './hair-style.ts';
import { longHair } from './long-hair.ts';
import { shortHair } from './short-hair.ts';

export const hairColors = {
  black: '#25202a',
  brown: '#4b2f25',
  chestnut: '#7e4527',
  ginger: '#c8642b',
  blond: '#cf9a3f',
  gray: '#a9aba8',
  white: '#ece8df',
} as const;

/** White and gray hair have an edge, which keeps them apart from skin in print. */
export const hairEdges: Partial<Readonly<Record<HairColor, string>>> = { white: '#a5a29c', gray: '#737574' };

/** The line around hair of this color, as attributes. */
export const edgeOf = (color: HairColor): Attributes => {
  const edge = hairEdges[color];
  return edge ? { stroke: edge, 'stroke-width': 2 } : {};
};

export type HairColor = keyof typeof hairColors;

export const hairStyles = { ...shortHair, ...longHair, ...curlyHair } as const;

export type Hair = keyof typeof hairStyles;

export const hairOf = (style: Hair): HairStyle => hairStyles[style];
