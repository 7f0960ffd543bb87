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

/** Two lenses at the eyes, the bridge and the arms that reach back to the ears. */
export function drawGlasses(worn: Glasses, left: number, right: number, halfWidth: number): string {
  const d = lenses[worn.shape];
  const middle = (left + right) / 2;
  const wire = draw`M${left + 13}-2Q${middle}-7 ${right - 13}-2M${left - 13}-3L${1 - halfWidth}-6M${right + 13}-3L${halfWidth - 1}-6`;
  return element(
    'g',
    {
      fill: '#fff',
      'fill-opacity': '.22',
      stroke: worn.color,
      'stroke-width': 3.6,
      'stroke-linejoin': 'round',
    },
    element('path', { d, transform: draw`translate(${left})` }) +
      element('path', { d, transform: draw`translate(${right})scale(-1 1)` }) +
      element('path', { d: wire, fill: 'none' }),
  );
}
