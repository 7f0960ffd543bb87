import type { FacePlan } from './face-plan.ts';
import type { Person } from './person.ts';
import { draw, element } from './svg.ts';

const lenses = {
  round: 'M-13 0a13 13 0 1 1 26 0a13 13 0 1 1-26 0',
  square: 'M-13-8Q0-11 13-8Q15 8 8 10H-8Q-15 8-13-8Z',
  winged: 'M-16-11Q0-8 12-8Q15 10 0 10T-16-11Z',
} as const;

export interface Glasses {
  readonly shape: keyof typeof lenses;
  readonly color: string;
}

/** Two lenses at the eyes, the bridge and the arms that reach back to the ears or under a scarf. */
export function drawGlasses({ glasses, cover }: Person, { left, right, eyes, halfWidth, facing }: FacePlan): string {
  if (!glasses) return '';
  const d = lenses[glasses.shape];
  const middle = (left + right) / 2;
  const scarfed = cover?.kind === 'headscarf';
  const [from, to] = scarfed ? [facing > 0 ? -36 : -42, facing > 0 ? 42 : 36] : [1 - halfWidth, halfWidth - 1];
  const wire = draw`M${left + 13}-2Q${middle}-7 ${right - 13}-2M${left - 13}-3L${from}-6M${right + 13}-3L${to}-6`;
  return element(
    'g',
    {
      fill: '#fff',
      'fill-opacity': '.22',
      stroke: glasses.color,
      'stroke-width': 3.6,
      'stroke-linejoin': 'round',
      transform: eyes === -1 ? undefined : draw`translate(0 ${eyes + 1})`,
    },
    element('path', { d, transform: draw`translate(${left})` }) +
      element('path', { d, transform: draw`translate(${right})scale(-1 1)` }) +
      element('path', { d: wire, fill: 'none' }),
  );
}
