import { element, stroke } from './svg.ts';

const metal = '#566773';
const tire = '#2c3842';

/** A big wheel beside the body, a little askew, as the wheels of an active chair are. */
const wheel = (side: 1 | -1, y: number): string =>
  element(
    'g',
    { transform: `scale(${side} 1)translate(104 ${y})rotate(7)` },
    element('ellipse', { rx: 19, ry: 84, fill: 'none', stroke: tire, 'stroke-width': 9 }) +
      element('ellipse', { cx: 7, rx: 17, ry: 72, fill: 'none', stroke: '#9fb0b8', 'stroke-width': 4 }) +
      stroke('M0-80L0 0M-12-60L4 0M12-60L2 0', metal, 2),
  );

/** A wheelchair around somebody whose shoulders are about 68 wide to one side: back, handles, armrests, wheels. */
export const chair: string = element(
  'g',
  { id: 'chair' },
  stroke('M-84 110V220M84 110V220', metal, 8) +
    stroke('M-84 110Q-86 96-102 96M84 110Q86 96 102 96', metal, 8) +
    stroke('M-96 96h-14M96 96h14', tire, 13) +
    element('path', { d: 'M-80 122Q0 134 80 122V220H-80Z', fill: '#4c3f57' }) +
    wheel(-1, 222) +
    wheel(1, 222) +
    stroke('M-108 168H-76M108 168H76', '#4c3f57', 13),
);

/** The same chair from behind, down to the floor. */
export const chairRear: string = element(
  'g',
  { id: 'chair-rear' },
  element('path', { d: 'M-76 116H76V258H-76Z', fill: '#4c3f57' }) +
    stroke('M-76 180H76M-76 250H76', metal, 6) +
    stroke('M-84 100V300M84 100V300M-84 300H84', metal, 8) +
    stroke('M-84 96V118M84 96V118', tire, 13) +
    wheel(-1, 300) +
    wheel(1, 300),
);
