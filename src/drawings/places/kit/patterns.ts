import { circles, element, fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { cut, hatch } from './paper.ts';

const tile = (id: string, x: number, y: number, width: number, height: number, content: string): string =>
  element('pattern', { id, x, y, width, height, patternUnits: 'userSpaceOnUse' }, content);

/** A wheel that lies on its side on a shelf at y. */
const wheel = (x: number, y: number, width: number, height: number): string =>
  tear(
    `M${x} ${y}C${x - 9} ${y} ${x - 9} ${y - height} ${x} ${y - height}H${x + width}C${x + width + 9} ${y - height} ${x + width + 9} ${y} ${x + width} ${y}Z`,
    9,
  );

/** Two wheels on each other, one that shows its face, and a red one. */
const cheeses = (): string =>
  fill(wheel(16, 65, 54, 24) + wheel(20, 40, 46, 22), '#e9b13c') +
  fill(tear(circles([114, 41, 25]), 8) + wheel(240, 65, 42, 44), '#f3d079') +
  fill(tear(circles([188, 47, 20]), 8), '#d6452b') +
  fill('M114 41L137 28A25 25 0 0 1 139 46Z', '#b98524') +
  stroke('M104 30h0M100 50h0M118 56h0', '#d9a640', 5) +
  fill('M178 36h20l-4 9h-12z', '#fbf0cf') +
  hatch(
    `${cut(54, 18, 24, 47)}M124 22Q140 30 139 44T122 64Q132 42 124 22Z${cut(270, 21, 18, 44)}M198 32Q210 40 206 54T190 66Q200 48 198 32Z`,
  );

/** What repeats on the walls of several places. A pattern takes its colors from the page, never from a place. */
export const wallPatterns: Readonly<Record<string, string>> = {
  tiles: tile(
    'tiles',
    0,
    0,
    34,
    34,
    stroke('M0 1Q16 0 34 1M1 0Q2 18 1 34', 'var(--frame)', 2.4, { opacity: '.4' }) +
      stroke('M0 3Q18 2 34 3M3 0Q4 16 3 34', '#000', 1.6, { opacity: '.1' }),
  ),
  pegs: tile('pegs', 0, 0, 18, 18, fill('M7 8h4v3h-4z', '#000', { opacity: '.28' })),
  cheeses: tile('cheeses', 128, 108, 300, 68, cheeses()),
};
