import { circles, element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { canalWindow } from './canal-street.ts';
import { dusk, sunbeam, wainscot, wall } from './kit/room.ts';
import { cabinetRight, shelves } from './kit/shelf.ts';
import type { Place } from './place.ts';

/** Rings that are open to one side, as for those who cannot read. */
const chart = (): string =>
  element(
    'g',
    { transform: 'rotate(-1.5 182 128)' },
    fill(tear('M160 74H204V174H160Z', 34), 'var(--card)') +
      stroke('M189 89a10 10 0 1 0 0 14', 'var(--card-ink)', 5) +
      stroke('M169 129a6 6 0 1 1 8 0M187 120a6 6 0 1 1 0 8', 'var(--card-ink)', 3.6) +
      stroke('M173 142a4 4 0 1 0 0 6M179 142a4 4 0 1 0 6 0M191 142a4 4 0 1 1 0 6', 'var(--card-ink)', 2.4) +
      stroke('M168 163H196', 'var(--accent)', 4),
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
