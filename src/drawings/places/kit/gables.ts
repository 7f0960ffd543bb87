import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { hatch } from './paper.ts';

const pairs = (y: number, ...columns: readonly number[]): string =>
  columns.map((x) => `M${x} ${y}h16v30h-16zm0 54h16v32h-16z`).join('');

/** A row of houses across the water, whose feet stand at 250. */
export const gables = (): string =>
  fill('M-400 252V140H-190L-150 100-110 140H-100V252ZM480 252V130H790V252Z', 'var(--gable-4)') +
  fill(
    tear(
      'M-100 252V120H-74C-70 90-60 84-50 84S-30 90-26 120H2V252ZM98 252V118C122 112 124 90 128 78Q146 60 164 78C168 90 170 112 194 118V252Z',
      14,
    ),
    'var(--gable-2)',
  ) +
  fill(
    tear('M2 252V128H12V114H24V100H36V88H64V100H76V114H88V128H98V252ZM288 252V128L340 78 392 128V252Z', 14),
    'var(--gable-1)',
  ) +
  fill(tear('M194 252V96H288V252ZM392 252V110H480V252Z', 16), 'var(--gable-3)') +
  stroke(tear('M190 94H292M388 108H484', 16), 'var(--frame)', 9) +
  fill(pairs(136, -82, -30, 18, 64, 116, 158, 210, 254, 304, 352, 408, 446), 'var(--pane)') +
  hatch('M78 128H98V252H78ZM174 112L194 118V252H174ZM268 100H288V252H268ZM372 128H392V252H372Z');
