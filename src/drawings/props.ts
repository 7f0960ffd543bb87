import { circles, draw, element, fill, group, stroke, use } from './svg.ts';
import { tear } from './tear.ts';

/** The oak edge of the counter. Its far side lies at 378; it bleeds sideways and down. */
export const drawRim = (): string =>
  fill('M-400 378H790V430H-400Z', 'var(--oak)') +
  fill('M-400 378H790V384H-400Z', '#fff', { opacity: '.25' }) +
  // Without this line the lit edge looks like more of a pale wall, and legs behind it look cut off.
  fill('M-400 378H790V380H-400Z', '#000', { opacity: '.25' }) +
  stroke('M20 394h60M120 398h34M210 392h70M320 397h44', '#000', 2, { opacity: '.18' });

/** A mirror on a foot, standing at 0 0, in which somebody sees their own head. */
export const drawMirror = (id: string, mood: string): string =>
  fill('M-4-40H4V2H-4Z', '#8a5a34') +
  fill(tear('M-26 4C-24-8 24-8 26 4Z', 8), '#8a5a34') +
  fill(tear('M0-130C22-130 36-108 36-84S20-38 0-38S-36-60-36-84S-22-130 0-130Z'), '#c98f55') +
  group(
    { 'clip-path': 'url(#in-mirror)' },
    fill('M-40-130H40V-40H-40Z', 'var(--mirror)') +
      group(
        { transform: 'translate(-6-88)scale(-.44 .44)' },
        use(`${id}-behind`) + use(`${id}-torso`) + use(`${id}-${mood}-head`),
      ),
  ) +
  stroke('M-24-78L-10-108M10-54L21-74', '#fff', 4, { opacity: '.8' });

const shadow = '#0004';

const cup = (): string =>
  fill(tear(circles([3, 5, 34])), shadow) +
  fill(tear(circles([0, 0, 34])), '#f7ebd2') +
  fill(circles([0, 0, 25]), '#e4d2ae') +
  stroke('M17-6C38-14 42 8 20 8', '#d6452b', 7) +
  fill(tear(circles([0, 0, 21])), '#d6452b') +
  fill(tear(circles([0, 0, 16]), 8), '#4a2b1e') +
  stroke('M-9-4Q-4-11 5-9', '#8a5a3c', 3);

const pencil = (): string =>
  fill('M-46 5H44V12H-46Z', shadow) +
  fill(tear('M-48-5H34V7H-48Z', 14), '#2a568c') +
  fill('M34-5L52 1L34 7Z', '#f7ebd2') +
  fill('M-48-5H-34V7H-48Z', '#f2b63f');

const phone = (): string =>
  fill('M-43-13H55V51H-43Z', shadow) +
  fill(tear('M-50-22H50V44H-50Z', 14), '#33444c') +
  fill('M-4-10H40V34H-4Z', '#445761') +
  stroke('M5 0h2M17 0h2M29 0h2M5 12h2M17 12h2M29 12h2M5 24h2M17 24h2M29 24h2', '#f7ebd2', 6) +
  fill(tear('M-42-32Q-12-24-16 10Q-12 46-42 54Q-54 52-50 36Q-34 30-36 11Q-34-8-50-14Q-54-30-42-32Z'), '#d6452b') +
  stroke('M-24-20Q-12 2-24 42', '#000', 5, { opacity: '.2' });

const put = (x: number, y: number, turn: number, thing: string): string =>
  element('g', { transform: draw`translate(${x} ${y})rotate(${turn})` }, thing);

export const stillLifeFrame = { x: 0, y: 0, width: 390, height: 120 } as const;

/** Cup, pencil and phone on your side of the counter, from above. */
export const drawStillLife = (): string =>
  put(66, 46, 0, cup()) + put(178, 56, -24, pencil()) + put(314, 54, 8, phone());
