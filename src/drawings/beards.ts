import { planFace } from './face-plan.ts';
import { edgeOf, hairColors } from './hair/hair.ts';
import type { Person } from './person.ts';
import { draw, fill, group } from './svg.ts';
import { tear } from './tear.ts';

/** Beards on a face whose features slide to `x`, in a head `w` wide to one side. */
const beards = {
  stubble: (x: number) => draw`M-60 6C-34 14-30 26 ${x - 20} 25Q${x} 20 ${x + 20} 25C30 26 40 14 60 6V80H-60Z`,
  short: (x: number, w: number) =>
    draw`M${-w - 3}-2C${4 - w} 20 ${x - 26} 26 ${x - 18} 28C${x - 10} 22 ${x + 10} 22 ${x + 18} 28C${x + 26} 26 ${w - 4} 20 ${w + 3}-2C${w + 4} 34 28 64 ${x * 0.4} 64S${-w - 4} 34 ${-w - 3}-2Z`,
  full: (x: number, w: number) =>
    draw`M${-w - 1}-4C${4 - w} 14 ${x - 26} 22 ${x - 20} 26C${x - 10} 18 ${x + 10} 18 ${x + 20} 26C${x + 26} 22 ${w - 4} 14 ${w + 1}-4C${w + 5} 40 32 80 ${x * 0.6} 80S${-w - 5} 40 ${-w - 1}-4Z`,
  moustache: (x: number) =>
    draw`M${x - 24} 35C${x - 16} 20 ${x - 3} 22 ${x} 25C${x + 4} 22 ${x + 17} 20 ${x + 25} 35C${x + 15} 37 ${x + 7} 34 ${x + 1} 32C${x - 5} 34 ${x - 13} 37 ${x - 24} 35Z`,
  goatee: (x: number) =>
    draw`M${x - 19} 30C${x - 10} 23 ${x + 10} 23 ${x + 19} 30C${x + 22} 44 ${x + 18} 66 ${x} 68S${x - 22} 44 ${x - 19} 30Z`,
} as const;

export type Beard = keyof typeof beards;

/** The beard below the face; it is the same in every mood. Stubble and short beards end where the head does. */
export function drawBeard(person: Person): string {
  const { beard } = person;
  if (!beard) return '';
  const { slide, halfWidth } = planFace(person);
  const d = tear(beards[beard](slide, halfWidth));
  const color = hairColors[person.hair.color];
  if (beard === 'stubble') return group({ 'clip-path': `url(#in-${person.head})` }, fill(d, color, { opacity: '.26' }));
  return fill(d, color, edgeOf(person.hair.color));
}
