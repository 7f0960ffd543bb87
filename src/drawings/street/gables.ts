import { element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';

/** The tops of houses, in a frame 196 wide and 112 high; each names the color of its bricks. */
const gables = {
  step: {
    brick: 1,
    outline: 'M0 112V60H20V46H42V32H64V18H82V4H114V18H132V32H154V46H176V60H196V112Z',
  },
  bell: {
    brick: 2,
    outline: 'M0 112V70C30 68 44 56 48 36C52 12 74 4 98 4S144 12 148 36C152 56 166 68 196 70V112Z',
  },
  cornice: { brick: 3, outline: 'M0 112V30H196V112Z' },
  spout: { brick: 4, outline: 'M0 112V68L14 64L76 16V4H120V16L182 64L196 68V112Z' },
  neck: {
    brick: 1,
    outline: 'M0 112V70H26C44 66 52 56 52 42V26C60 26 62 8 98 4C134 8 136 26 144 26V42C144 56 152 66 170 70H196V112Z',
  },
} as const;

export type Gable = keyof typeof gables;

/** In the order in which houses stand along the street. */
export const gableNames = Object.keys(gables) as readonly Gable[];

/** Which of the four brick colors a house has. */
export const brickOf = (gable: Gable): number => gables[gable].brick;

const pane = (x: number, y: number, width: number, height: number, glass: string): string =>
  element('rect', { x, y, width, height, fill: `var(--${glass})` }) +
  stroke(
    tear(`M${x} ${y}H${x + width}V${y + height}H${x}ZM${x + width / 2} ${y}V${y + height}`, 40),
    'var(--frame)',
    4.5,
  );

/** Windows of an upper floor: at night one of the three is lit. */
const windows = (): string =>
  pane(22, 74, 32, 40, 'glass') + pane(82, 74, 32, 40, 'glass-lit') + pane(142, 74, 32, 40, 'glass');

const attic = (gable: Gable): string =>
  gable === 'cornice'
    ? fill(tear('M-4 20H200V38H-4Z', 14), 'var(--frame)') + fill('M0 38H196V44H0Z', 'var(--shadow-color)')
    : pane(86, 30, 24, 26, 'glass');

const bricks = (): string =>
  stroke('M6 88h10M60 100h12M122 88h10M180 102h8M126 64h12M62 66h10', '#000', 4, { opacity: '.14' });

export const drawGable = (gable: Gable): string => {
  const wall = tear(gables[gable].outline);
  return fill(wall, 'var(--brick)') + bricks() + attic(gable) + windows();
};
