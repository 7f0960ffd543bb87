import { stroke } from '../../svg.ts';
import { below, level } from './room.ts';

/** Water up to the quay on its far side. */
export const water = (y: number): string =>
  below(y, 'var(--water)') +
  stroke(level(y), 'var(--gable-3)', 8) +
  stroke(
    `M-70 ${y + 30}h50M20 ${y + 22}h44M196 ${y + 26}h40M262 ${y + 40}h70M-40 ${y + 62}h60M190 ${y + 60}h60M330 ${y + 24}h40M420 ${y + 40}h60`,
    'var(--frame)',
    3.5,
    { opacity: '.55' },
  );
