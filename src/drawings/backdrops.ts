import { fill, part, stroke } from './svg.ts';

/** An open door to the street around somebody further away, down to below where the counter hides them. */
export const doorway: string = part(
  'doorway',
  fill('M-112 380V-120H112V380Z', 'var(--street-sky)') +
    fill('M-112 380V60H-90V30H-68V0H-44V30H-22V60H0V90H112V380Z', 'var(--gable-2)') +
    fill('M-90 60h24v40h-24zM60 120h24v40h-24z', 'var(--pane)') +
    fill('M-112 380V290H112V380Z', 'var(--curb)') +
    fill('M112 380V-120L150-140V380Z', 'var(--shelf)') +
    stroke('M-112 380L-108-120H108L112 380', 'var(--frame)', 14),
);

/** The room of somebody who calls, around their head; it hides the whole place down to the counter. */
export const drawElsewhere = (): string =>
  fill('M-1100-1100H1100V192H-1100Z', 'var(--elsewhere)') +
  fill('M-176-96L-98-94V6L-174 5Z', 'var(--card)', { stroke: 'var(--shelf)', 'stroke-width': 7 }) +
  fill('M-160-10L-142-60L-114-10Z', 'var(--tree)');
