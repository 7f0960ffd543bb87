import { circles, element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { canalWindow } from './canal-street.ts';
import { lamp } from './kit/lamp.ts';
import { dusk, sunbeam, wainscot, wall } from './kit/room.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

/** Rings that are open to one side, as for those who cannot read. */
const ring = (x: number, y: number, r: number, sides: readonly [number, number]): string => {
  const [dx, dy] = [sides[0] * r, sides[1] * r];
  return `M${x + 0.7 * dx - 0.7 * dy} ${y + 0.7 * dy + 0.7 * dx}A${r} ${r} 0 1 1 ${x + 0.7 * dx + 0.7 * dy} ${y + 0.7 * dy - 0.7 * dx}`;
};

const chart = (): string =>
  element(
    'g',
    { transform: 'rotate(-1.5 196 190)' },
    fill(tear('M174 136H218V236H174Z', 14), 'var(--card)') +
      stroke(ring(196, 158, 10, [1, 0]), 'var(--card-ink)', 5) +
      stroke(ring(187, 186, 6, [0, 1]) + ring(205, 186, 6, [-1, 0]), 'var(--card-ink)', 3.6) +
      stroke(
        ring(184, 207, 3.5, [1, 0]) + ring(196, 207, 3.5, [0, -1]) + ring(208, 207, 3.5, [-1, 0]),
        'var(--card-ink)',
        2.4,
      ) +
      stroke('M182 225H210', 'var(--accent)', 4),
  );

const draw = (): string =>
  wall() +
  wainscot(316) +
  sunbeam(116, 60, 94, 230) +
  cabinetRight(208, 74, 330) +
  // The frames stand on the shelves as one pattern: ninety pairs of glasses would cost a cheap phone more than a face.
  fill('M214 100H790V330H214Z', 'url(#frames)') +
  shelves(214, 490, [118, 166, 214, 262, 310]) +
  dusk() +
  canalWindow(-14, 58, 122, 226) +
  // Above the picture's frame: tall boxes show it.
  lamp(300, -66) +
  chart();

/** A pair of glasses. */
const emblem = (): string =>
  fill(circles([-12, 3, 9], [12, 3, 9]), 'var(--cream)') +
  stroke(`${circles([-12, 3, 9], [12, 3, 9])}M-4 0Q0-4 4 0M-21 1L-23-7M21 1L23-7`, 'var(--ochre)', 4.5);

/** Window on the canal, shelves of frames, an eye chart. */
export const optician: Place = {
  day: { counter: '#0f5147', wall: '#f0cda0', wainscot: '#dfa877', cabinet: '#f7e4c4' },
  night: { counter: '#0b332e', wall: '#3a4a59', wainscot: '#293643', cabinet: '#4a5b69' },
  draw,
  emblem,
};
