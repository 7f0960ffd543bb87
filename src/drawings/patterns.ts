import { draw, element, fill, stroke } from './svg.ts';

export const pattern = (id: string, width: number, height: number, content: string, turn?: number): string =>
  element(
    'pattern',
    {
      id,
      width,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: turn && draw`rotate(${turn})`,
    },
    content,
  );

/** What can be printed or woven on cloth of any color. */
export const cloths = {
  stripes: pattern('stripes', 18, 18, stroke('M-2 5H20', '#fff', 6, { opacity: '.85' })),
  checks: pattern(
    'checks',
    26,
    26,
    stroke('M6-2V28M-2 6H28', '#fff', 5, { opacity: '.35' }) +
      stroke('M18-2V28M-2 18H28', '#000', 2.4, { opacity: '.3' }),
  ),
  dots: pattern('dots', 20, 20, stroke('M5 5h.1M15 15h.1', '#fff', 6, { opacity: '.8' })),
  leaves: pattern(
    'leaves',
    30,
    28,
    fill('M4 11Q11-1 15 9Q9 16 4 11ZM18 24Q19 12 29 17Q27 27 18 24Z', '#fff', { opacity: '.6' }),
  ),
} as const;

export type PatternName = keyof typeof cloths;
