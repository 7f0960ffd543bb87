import { drawAwning } from '../../drawings/awning.ts';
import { drawShareFront, drawSign } from '../../drawings/share-front.ts';
import { draw, element, fill, group } from '../../drawings/svg.ts';
import type { Letters } from './letters.ts';
import { write } from './write.ts';

/** What most places that show a shared page ask for. */
export const shareFrame = { x: 0, y: 0, width: 1200, height: 630 } as const;

export interface ShopWords {
  /** On the counter: large, and within the square that some places cut from the middle. */
  readonly title: string;
  readonly signs: readonly [left: string, right: string];
}

interface ShopPicture {
  readonly words: ShopWords;
  /** The color of every second flap of the awning. */
  readonly awning: string;
  /** What is seen in the opening: a drawing 390 wide and 430 high, with the near edge of its counter at its foot. */
  readonly inside: string;
  /** How large the drawing is. It is seen beyond its sides, and its top is hidden. */
  readonly scale: number;
}

const opening = { left: 220, right: 980 };

/** The near edge of the counter; the drawing ends a little above it, and the counter's far edge lies 26 within. */
const near = 436;
const foot = near - 12;

function inOpening(inside: string, scale: number): string {
  const [width, height] = [390 * scale, 430 * scale];
  const visible = opening.right - opening.left;
  const placed = { x: (visible - width) / 2, y: foot - height, width, height, overflow: 'visible' };
  return element('svg', { x: opening.left, width: visible, height: foot }, element('svg', placed, inside));
}

const signs = [
  { x: 100, y: 240, turn: -3, width: 152, height: 86, largest: 54, color: 'var(--canal)' },
  { x: 1097, y: 252, turn: 3, width: 184, height: 112, largest: 36, color: 'var(--ink)' },
] as const;

function drawSigns(words: ShopWords['signs'], letters: Letters): string {
  return signs
    .map(({ x, y, turn, width, height, largest, color }, i) => {
      const box = { x: 0, y: 0, width: width - 28, height: height - 16, largest, mostLines: 2, color };
      const sign = drawSign(width, height, write(letters, words[i] ?? '', box));
      return group({ transform: draw`translate(${x} ${y})rotate(${turn})` }, sign);
    })
    .join('');
}

const titleBox = { x: 600, y: 534, width: 610, height: 150, largest: 150, mostLines: 2, color: 'var(--cream)' };

/** A shop with an awning: people at its counter, the title on the counter, and a sign on either side. */
export const drawShop = ({ words, awning, inside, scale }: ShopPicture, letters: Letters): string =>
  drawShareFront({
    ...shareFrame,
    opening,
    counter: { far: foot - 26 * scale, near },
    inside: inOpening(inside, scale),
  }) +
  drawAwning({ left: 0, flaps: 12, width: 100, drop: 46, above: 20, color: awning }) +
  fill('M0 0H1200V12H0Z', '#0003') +
  write(letters, words.title, titleBox) +
  drawSigns(words.signs, letters);
