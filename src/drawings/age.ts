import { planFace } from './face-plan.ts';
import type { Person } from './person.ts';
import type { SkinTones } from './skins.ts';
import { draw, stroke } from './svg.ts';

/** Lines of age, which the hair may cover; a heavy face has a second chin. */
export function drawAge(person: Person, tones: SkinTones): string {
  const { slide, left, right } = planFace(person);
  const old =
    person.age === 'old'
      ? draw`M${left - 10} 12q4 4 9 3M${right + 10} 12q-4 4-9 3M${slide - 20} 24q-3 5-1 10M${slide + 22} 24q3 5 1 10M${slide - 12}-36q12-4 26 0`
      : '';
  const chin = person.build === 'heavy' && !person.beard ? draw`M${slide - 14} 51q14 6 26-1` : '';
  return old || chin ? stroke(old + chin, tones.shade, 2.6) : '';
}

/** A few spots under each eye. */
export function drawFreckles(person: Person, tones: SkinTones): string {
  const { left, right, eyes } = planFace(person);
  const spots = (x: number) =>
    draw`M${x - 6} ${eyes + 14}h.1M${x} ${eyes + 17}h.1M${x - 3} ${eyes + 21}h.1M${x + 5} ${eyes + 14}h.1`;
  return stroke(spots(left - 2) + spots(right + 3), tones.blush, 3.2);
}
