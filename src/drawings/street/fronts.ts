import { drawAwning } from '../awning.ts';
import { element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';

/** Where the window of a shop lies in a front 196 wide and 152 high; somebody looks out of it. */
export const shopWindow = { x: 14, y: 30, width: 116, height: 104 } as const;

/** Where the sign of the trade hangs. */
export const shopDoor = { transform: 'translate(166 74)scale(.72)' } as const;

/** Cloth in the color of the sign and in cream by turns. */
const awning = (): string =>
  drawAwning({ left: 2, flaps: 8, width: 24, drop: 28, above: 0, color: 'var(--sign)' }) +
  fill('M2 0H194V6H2Z', 'var(--shadow-color)');

const glassShade = (): string => fill('M14 30H130V52H14Z', 'url(#chalk)');

const door = (x: number, color: string): string =>
  fill(`M${x - 5} 34H${x + 45}V152H${x - 5}Z`, 'var(--frame)') +
  fill(tear(`M${x} 38H${x + 40}V152H${x}Z`, 16), color) +
  element('circle', { cx: x + 8, cy: 112, r: 4, fill: 'var(--ochre)' });

const wall = (): string => fill('M0 0H196V152H0Z', 'var(--brick)');

const plinth = (): string =>
  fill('M0 140H196V152H0Z', 'var(--shadow-color)') + fill('M184 0H196V152H184Z', 'url(#chalk)');

/** The ground floor of a shop behind whoever looks out of its window. */
export const drawShopFront = (): string => {
  const { x, y, width, height } = shopWindow;
  return (
    wall() + fill(`M${x} ${y}h${width}v${height}h${-width}Z`, 'var(--lamplight)') + plinth() + door(146, 'var(--sign)')
  );
};

/** What lies before somebody in the window: its frame, and the awning. */
export const drawWindow = (): string => {
  const { x, y, width, height } = shopWindow;
  return (
    glassShade() +
    stroke(tear(`M${x} ${y}H${x + width}V${y + height}H${x}Z`, 16), 'var(--frame)', 7) +
    stroke(tear(`M${x - 6} ${y + height + 4}H${x + width + 6}`, 16), 'var(--frame)', 8) +
    awning()
  );
};

/** The ground floor of a house where people live. */
export const drawDwelling = (): string => {
  const sash = (x: number): string =>
    fill(`M${x} 28h42v78h-42Z`, 'var(--glass)') +
    stroke(tear(`M${x} 28H${x + 42}V106H${x}ZM${x} 58H${x + 42}`, 16), 'var(--frame)', 5);
  return (
    wall() +
    plinth() +
    sash(16) +
    sash(76) +
    door(138, 'var(--gable-3)') +
    fill('M145 50H171V92H145Z', 'var(--glass-lit)') +
    fill('M8 106h60v8h-60ZM68 106h58v8h-58Z', 'var(--frame)')
  );
};
