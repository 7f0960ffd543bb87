import type { Mood } from '../core/lesson/lesson.ts';
import { shade } from './colors.ts';
import { at } from './eyes.ts';
import type { FacePlan } from './face-plan.ts';
import { hairColors } from './hair/hair.ts';
import type { Person } from './person.ts';
import { skins } from './skins.ts';
import { draw, stroke } from './svg.ts';

/** Brows around the middle of their eye, left and right. */
const shapes: Readonly<Record<Mood, readonly [left: string, right: string]>> = {
  relieved: ['M-10-15Q-2-21 8-22', 'M-8-22Q2-21 10-15'],
  calm: ['M-9-15Q-1-20 8-17', 'M-8-17Q1-20 9-15'],
  tense: ['M-11-13L9-12', 'M-8-20Q1-28 11-19'],
  angry: ['M-12-15Q-2-12 11-3', 'M12-15Q2-12-11-3'],
};

/** The crease of a frown. */
function crease(mood: Mood, { slide, eyes }: FacePlan): string {
  if (mood === 'tense') return draw`M${slide - 2} ${eyes - 14}v6`;
  if (mood === 'angry') return draw`M${slide - 3} ${eyes - 17}l1 8M${slide + 4} ${eyes - 17}l-1 8`;
  return '';
}

/** The color of somebody's brows: a little darker than the hair, and gray hair's own on each skin. */
export function browColor({ hair, skin }: Person): string {
  if (hair.color === 'gray' || hair.color === 'white') return skins[skin].grayBrow;
  return shade(hairColors[hair.color], -0.25);
}

/** Both brows, and the crease that a frown makes between them. */
export function brows(mood: Mood, plan: FacePlan, person: Person): string {
  const color = browColor(person);
  const width = person.brows ?? (person.age === 'child' ? 3.6 : 5);
  const [leftBrow, rightBrow] = shapes[mood];
  const frown = crease(mood, plan);
  return (
    stroke(leftBrow, color, width, { transform: at(plan.left, plan) }) +
    stroke(rightBrow, color, width, { transform: at(plan.right, plan) }) +
    (frown && stroke(frown, skins[person.skin].shade, 3))
  );
}
