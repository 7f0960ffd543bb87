import { circles, element, fill, part, use } from './svg.ts';
import { tear } from './tear.ts';

/** What a team votes with: one card for each option of a decision, in order. */
export const letters = ['a', 'b', 'c', 'd'] as const;
export type Letter = (typeof letters)[number];

interface VoteCard {
  /** A shape of its own, so that nobody needs the color, and no card held askew looks like another one. */
  readonly shape: string;
  /** The middle of the letter, and how high it is drawn. */
  readonly middle: number;
  readonly size: number;
}

/** A star of five points, drawn from its upper one. */
function star(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const [angle, radius] = [(corner * Math.PI) / 5, corner % 2 ? inner : outer];
    return `${Math.round(radius * Math.sin(angle))} ${Math.round(8 - radius * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

const cards: Readonly<Record<Letter, VoteCard>> = {
  a: { shape: circles([0, 0, 94]), middle: 0, size: 140 },
  b: { shape: 'M-84 -84H84V84H-84Z', middle: 0, size: 148 },
  c: { shape: 'M0 -94L104 86H-104Z', middle: 34, size: 106 },
  d: { shape: star(108, 62), middle: 8, size: 98 },
};

/** How high a capital is in the display font, as a part of its size. */
const capitals = 0.7;

/** The cards as parts of a page's sprite. Their colors are tokens; the rim keeps them apart from any ground. */
export function voteCardParts(): string {
  return letters
    .map((letter) => {
      const { shape, middle, size } = cards[letter];
      const text = element(
        'text',
        {
          y: middle + (size * capitals) / 2,
          'font-size': size,
          'font-family': 'var(--display)',
          'font-weight': 700,
          'text-anchor': 'middle',
          fill: `var(--vote-${letter}-ink)`,
        },
        letter.toUpperCase(),
      );
      const rim = { stroke: 'var(--vote-rim)', 'stroke-width': 9, 'stroke-linejoin': 'round' } as const;
      return part(`vote-${letter}`, fill(tear(shape, 12), `var(--vote-${letter})`, rim) + text);
    })
    .join('');
}

/** One card, built of the page's sprite. */
export function voteCardMarkup(letter: Letter): string {
  return element(
    'svg',
    { class: 'drawing vote-card', viewBox: '-112 -112 224 224', 'aria-hidden': 'true' },
    use(`vote-${letter}`),
  );
}
