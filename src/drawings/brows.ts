import type { Mood } from '../core/lesson/lesson.ts';
import type { FacePlan } from './face.ts';
import type { SkinTones } from './skins.ts';
import { draw, stroke } from './svg.ts';

/** Brows around the middle of their eye, left and right. */
const shapes: Readonly<Record<Mood, readonly [left: string, right: string]>> = {
  relieved: ['M-10-15Q-2-21 8-22', 'M-8-22Q2-21 10-15'],
  calm: ['M-9-15Q-1-20 8-17', 'M-8-17Q1-20 9-15'],
  tense: ['M-11-13L9-12', 'M-8-20Q1-28 11-19'],
  angry: ['M-12-15Q-2-12 11-3', 'M12-15Q2-12-11-3'],
};

/** The crease of a frown. */
function crease(mood: Mood, slide: number): string {
  if (mood === 'tense') return draw`M${slide - 2}-15v6`;
  if (mood === 'angry') return draw`M${slide - 3}-18l1 8M${slide + 4}-18l-1 8`;
  return '';
}

export function brows(
  mood: Mood,
  { left, right, slide }: FacePlan,
  tones: SkinTones,
  color: string,
  width: number,
): string {
  const [leftBrow, rightBrow] = shapes[mood];
  const frown = crease(mood, slide);
  return (
    stroke(leftBrow, color, width, { transform: draw`translate(${left}-1)` }) +
    stroke(rightBrow, color, width, { transform: draw`translate(${right}-1)` }) +
    (frown && stroke(frown, tones.shade, 3))
  );
}
