import { fill, part, stroke } from './svg.ts';
import { tear } from './tear.ts';

/** An open door to the street around x = 0, its threshold at y = 0, as high as a grown-up further away needs. */
export const doorway: string = part(
  'doorway',
  fill('M-112-470H112V30H-112Z', 'var(--street-sky)') +
    fill(tear('M-116-56V-300H-98V-326H-80V-350H-46V-326H-30V-300H-12V-56Z', 12), 'var(--gable-2)') +
    fill(tear('M-12-56V-262H34C44-270 44-312 62-316C80-312 80-270 90-262H116V-56Z', 12), 'var(--gable-3)') +
    fill('M-96-290h22v38h-22zM-50-290h22v38h-22zM52-250h22v38h-22z', 'var(--pane)') +
    fill('M-112-60H112V30H-112Z', 'var(--curb)') +
    fill(tear('M112-470L150-490V50L112 30Z', 18), 'var(--shelf)') +
    stroke(tear('M-112 30V-470H112V30', 18), 'var(--frame)', 14),
);

/** The room of somebody who calls, around their head; it hides the whole place down to the counter. */
export const drawElsewhere = (): string =>
  fill('M-1100-1100H1100V192H-1100Z', 'var(--elsewhere)') +
  fill(tear('M-176-96H-98V6H-176Z', 14), 'var(--card)') +
  fill(tear('M-164-40Q-150-62-138-44Q-124-66-110-40V-6H-164Z'), 'var(--tree)') +
  stroke(tear('M-176-96H-98V6H-176Z', 14), 'var(--shelf)', 7) +
  stroke('M134-1100V-130', 'var(--line)', 4) +
  fill(tear('M118-132H150L176-84H92Z', 10), 'var(--lamplight)');
