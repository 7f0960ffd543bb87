import { ink } from './colors.ts';
import { element, fill, part, stroke } from './svg.ts';

/** Lines between the fingers, dark on any skin. */
const fingers = (d: string): string => stroke(d, '#000', 2, { opacity: '.25' });

/** A hand at the end of a wrist, reaching to the right; its color comes from whoever uses it. */
const hand = (outline: string, lines: string): string => element('path', { d: outline }) + fingers(lines);

const slab = { fill: '#4c5f6b', rx: 4 };

/** Hands by id. */
export const hands = {
  hand: part(
    'hand',
    hand(
      'M-4-6C4-8 9-13 16-13Q22-14 24-10Q29-10 29-5Q32-3 30 1Q31 6 27 7Q25 12 17 11C9 12 3 9-4 6Z',
      'M24-10Q19-9 14-7M29-4.5Q22-4 15-2.5M30 1.5Q22 3 16 3',
    ),
  ),
  pinch: part(
    'pinch',
    hand(
      'M-4 9C4 13 15 13 20 9C22 10 34 6 35 2C35-2 31-3 28-1C32-4 38-8 36-11C34-15 22-12 17-10C9-13 2-11-4-8Z',
      'M20 9Q23 4 22 1M13 11Q17 7 16 3',
    ),
  ),
  grip: part(
    'grip',
    element(
      'g',
      { transform: 'translate(24-9)rotate(16)' },
      element('rect', { x: -25, y: -10, width: 51, height: 20, ...slab }),
    ) +
      hand(
        'M-4 9C4 15 20 14 26 9C31 9 32 4 29 2C33 0 33-5 29-6C31-10 27-13 23-12C16-15 2-13-4-8Z',
        'M29 2Q22 4 18 3M29-6Q22-4 17-5',
      ),
  ),
  film: part(
    'film',
    element('rect', { x: 6, y: -20, width: 66, height: 38, ...slab }) +
      stroke('M60-10h.1M60 0h.1', '#9fb6c4', 7) +
      hand('M-4 9C2 15 14 15 18 13L30 22Q36 22 35 16L22 2L24-12Q22-18 17-14L12-6L-4-9Z', 'M12-6Q16 0 22 2'),
  ),
  wave: part(
    'wave',
    hand(
      'M-4-10C4-14 8-15 12-13L30-20Q36-20 35-15L22-8L40-9Q45-6 40-3L24-1L39 4Q42 9 37 10L22 7L31 14Q31 19 26 18L12 12L4 21Q-2 23-2 17L-4 9Z',
      'M12-13Q16-6 14 8',
    ),
  ),
  point: part(
    'point',
    hand(
      'M-4-9C4-14 12-14 16-11L41-13Q47-9 42-5L22-3Q29-1 28 5Q28 12 19 13C10 15 2 13-4 9Z',
      'M22-3Q15-4 12-1M27 4Q20 3 15 4',
    ),
  ),
  palm: part(
    'palm',
    hand(
      'M-4-9C2-13 6-18 11-21Q17-20 14-14L11-9C22-9 34-8 41-5Q44-1 39 1Q42 6 35 7C24 11 6 13-4 8Z',
      'M39 1Q30 2 24 0',
    ),
  ),
  watch: part(
    'watch',
    fill('M4-13H13V13H4Z', ink) +
      element('circle', { cx: 8.5, r: 9, fill: '#f7f2e6', stroke: ink, 'stroke-width': 3 }) +
      stroke('M8.5-4V0L12 2', ink, 1.8),
  ),
} as const;

/** Everything that can be at the end of a wrist, but for what is worn on it. */
export type Hand = Exclude<keyof typeof hands, 'watch'>;
