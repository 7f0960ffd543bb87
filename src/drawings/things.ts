import { fill, part, stroke } from './svg.ts';
import { tear } from './tear.ts';

/** What two hands can hold, standing at the rim around x = 0. */
export const things = {
  parcel: part(
    'parcel',
    fill(tear('M-48 136H48V194H-48Z'), '#c99a62') +
      fill('M-9 136H9V194H-9Z', '#e8cf9f') +
      fill('M18 146H42V162H18Z', '#fffcf4') +
      stroke('M23 151h14M23 156h9', '#33444c', 2),
  ),
  folder: part(
    'folder',
    fill(tear('M-38 122H36V194H-38Z'), '#2f6f8f') +
      fill('M-38 122H-24V194H-38Z', '#24556e') +
      fill('M-10 134H26V150H-10Z', '#fffcf4') +
      fill('M36 122L22 128L30 136L20 144L36 150Z', '#fff2d8'),
  ),
  bag: part(
    'bag',
    stroke('M-18 142Q-16 116 0 116T18 142', '#7a4a2b', 5) +
      fill(tear('M-36 140H36L40 196H-40Z'), '#e9d3a4') +
      fill('M14 140H36L40 196H20Z', '#d3b883') +
      stroke('M-22 164Q-10 154 0 164T4 164', '#d6452b', 5),
  ),
} as const;

export type Thing = keyof typeof things;
