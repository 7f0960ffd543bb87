import { element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';

const houses = (): string =>
  fill(tear('M-4 210V92H2V82H10V72H18V62H30V72H38V82H46V92H48V210Z', 12), 'var(--gable-1)') +
  fill(tear('M48 210V104C60 100 62 84 64 74Q74 62 84 74C86 84 88 100 98 104V210Z', 10), 'var(--gable-2)') +
  fill('M98 210V84H132V210Z', 'var(--gable-3)') +
  fill('M94 80H134V88H94Z', 'var(--frame)') +
  fill(
    'M8 102h12v20H8zM28 102h12v20H28zM8 138h12v22H8zM28 138h12v22H28zM58 112h12v20H58zM77 112h12v20H77zM58 146h12v20H58zM77 146h12v20H77zM104 98h14v20h-14zM104 134h14v22h-14z',
    'var(--pane)',
  ) +
  fill(tear('M-4 176H48V186H-4ZM48 180H98V188H48Z', 12), 'var(--street-awning)');

const canal = (): string =>
  fill('M-4 206H124V262H-4Z', 'var(--water)') +
  stroke('M8 220h22M44 228h30M86 218h22M20 240h34M70 244h28', 'var(--frame)', 2.5, {
    opacity: '.55',
  }) +
  stroke('M-4 204H124', 'var(--gable-3)', 5);

const tree = (): string =>
  stroke('M84 206C85 180 84 168 82 150', '#3b2a26', 4) +
  fill(tear('M82 112C100 110 108 132 100 148C94 164 70 164 64 148C56 130 66 112 82 112Z'), 'var(--tree)');

/** Three gables, a tree and the canal, cut to a box; what does not fit is left out. */
export const canalStreet = (x: number, y: number, width: number, height: number): string =>
  element(
    'svg',
    { x, y, width, height, viewBox: '0 0 120 260', preserveAspectRatio: 'xMidYMax slice' },
    fill('M0 0H120V260H0Z', 'var(--street-sky)') + houses() + canal() + tree(),
  );

/** The same behind a cross of white wood. */
export const canalWindow = (x: number, y: number, width: number, height: number): string => {
  const [right, bottom] = [x + width, y + height];
  const bars = `M${x} ${y}H${right}V${bottom}H${x}ZM${x + width / 2} ${y}V${bottom}M${x} ${y + Math.round(height * 0.3)}H${right}`;
  const sill = `M${x - 8} ${bottom + 4}H${right + 8}`;
  return (
    canalStreet(x, y, width, height) +
    stroke(tear(bars, 30), 'var(--frame)', 8) +
    stroke(tear(sill, 28), 'var(--frame)', 10)
  );
};
