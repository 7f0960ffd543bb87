import { pattern } from './patterns.ts';
import { draw, element, fill, part, stroke, use } from './svg.ts';
import { tear } from './tear.ts';

/** Bricks that differ from the wall around them; the wall itself is as wide as whatever it stands in. */
export const bricks: string = pattern(
  'bricks',
  226,
  118,
  stroke(
    'M20 14h21M96 14h20M168 14h22M58 38h20M204 38h18M4 62h19M124 62h22M44 86h21M182 86h20M84 108h20M150 106h19',
    'var(--brick-mark)',
    7,
    { 'stroke-linecap': 'butt' },
  ),
);

/** The room of a door: its frame stands around it. */
const opening = { width: 92, height: 150, frame: 8 } as const;

export const doorBox = {
  width: opening.width + 2 * opening.frame,
  height: opening.height + opening.frame,
} as const;

const { width, frame } = opening;
const frameShape = tear(`M1 1H${doorBox.width - 1}V${doorBox.height}H1Z`);
const hole = tear(`M${frame} ${frame}H${frame + width}V${doorBox.height}H${frame}Z`);

/** The wall of a shop, a door in it that stands open on the dark, and one that is shut. */
export const wayOutParts = (): string =>
  part(
    'wall',
    element('rect', { width: '100%', height: '100%', fill: 'var(--brick)' }) +
      element('rect', { width: '100%', height: '100%', fill: 'url(#bricks)' }),
  ) +
  part(
    'open-door',
    fill(frameShape, 'var(--frame)') +
      fill(hole, 'var(--dark-room)') +
      fill(draw`M${frame + width * 0.7} ${frame + 3}h24V${doorBox.height}h-24Z`, 'url(#chalk)'),
  ) +
  part(
    'shut-door',
    use('open-door') +
      fill(tear(`M${frame + 3} ${frame + 4}H${frame + width - 3}V${doorBox.height}H${frame + 3}Z`), 'var(--shelf)') +
      stroke(`M26 26H82V82H26ZM26 98H82V146H26Z`, '#000', 3, { opacity: '.25', 'stroke-linejoin': 'round' }) +
      fill('M86 92h8v8h-8z', 'var(--bulb)'),
  );

/** The coping on a wall and the curb below it; both are stretched to its width. */
export const wallEdges = {
  coping: { width: 600, height: 18, path: tear('M-20 2H620V15H-20Z') },
  curb: { width: 600, height: 16, path: tear('M-20 2H620V30H-20Z') },
} as const;
