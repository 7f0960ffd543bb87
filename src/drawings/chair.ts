import { element, stroke } from './svg.ts';

const metal = '#6d7f8a';
const tire = '#2c3842';
const cloth = '#4c3f57';

/** A big wheel beside the body, seen from the front and a little from the side: tire, five spokes and the push ring. */
const wheel = (side: 1 | -1, y: number): string =>
  element(
    'g',
    { transform: `scale(${side} 1)translate(84 ${y})rotate(5)` },
    stroke('M0 6L-17-56M0 6L-7-74M0 6L6-76M0 6L16-60M0 6L22-30', metal, 2.4) +
      element('ellipse', { rx: 24, ry: 82, fill: 'none', stroke: tire, 'stroke-width': 8 }) +
      element('ellipse', { cx: 5, cy: 2, rx: 20, ry: 68, fill: 'none', stroke: '#b9c6cc', 'stroke-width': 3.6 }),
  );

/** Push handles on the canes of the back, which stick out behind the shoulders. */
const handles = (top: number): string =>
  stroke(`M-64 ${top + 60}V${top + 12}Q-64 ${top}-76 ${top}M64 ${top + 60}V${top + 12}Q64 ${top} 76 ${top}`, metal, 6) +
  stroke(`M-76 ${top}Q-86 ${top}-92 ${top + 5}M76 ${top}Q86 ${top} 92 ${top + 5}`, tire, 13);

/** A wheelchair around somebody whose shoulders are about 68 wide to one side: handles, back and wheels. */
export const chair: string = element(
  'g',
  { id: 'chair' },
  handles(104) + element('path', { d: 'M-72 132Q0 142 72 132V220H-72Z', fill: cloth }) + wheel(-1, 214) + wheel(1, 214),
);

/** The same chair from behind, down to the floor. */
export const chairRear: string = element(
  'g',
  { id: 'chair-rear' },
  element('path', { d: 'M-68 116H68V258H-68Z', fill: cloth }) +
    stroke('M-68 180H68M-68 250H68', metal, 6) +
    stroke('M-64 140V300M64 140V300M-64 300H64', metal, 7) +
    handles(100) +
    wheel(-1, 292) +
    wheel(1, 292),
);
