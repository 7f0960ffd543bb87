import type { Mood } from '../core/lesson/lesson.ts';
import { brows } from './brows.ts';
import { shade } from './colors.ts';
import { eyes } from './eyes.ts';
import { drawGlasses } from './glasses.ts';
import { hairColors } from './hair.ts';
import { headOf } from './heads.ts';
import { mouth } from './mouths.ts';
import { noses } from './noses.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { draw, fill, group, stroke } from './svg.ts';

/** Where the features of a face lie: a turned head slides them sideways. */
export interface FacePlan {
  /** How far the features slide to the right. */
  readonly slide: number;
  readonly left: number;
  readonly right: number;
  /** 1 when the head is turned to the right, -1 to the left. */
  readonly facing: 1 | -1;
  readonly halfWidth: number;
}

function planFace(person: Person): FacePlan {
  const { halfWidth } = headOf(person.head);
  const slide = person.turn * 11;
  const apart = halfWidth * 0.37;
  const near = person.turn < 0 ? 2 : 0;
  return {
    slide,
    left: slide - apart + near,
    right: slide + apart - (2 - near),
    facing: person.turn < 0 ? -1 : 1,
    halfWidth,
  };
}

function browColor({ hair }: Person): string {
  if (hair.color === 'gray' || hair.color === 'white') return '#8b8d8c';
  return shade(hairColors[hair.color], -0.25);
}

/** Three chalk strokes a cheek; anger adds a band across the face. */
const blushes: Readonly<Record<Mood, { opacity: string; length: number; width: number }>> = {
  relieved: { opacity: '.7', length: 6, width: 3.6 },
  calm: { opacity: '.55', length: 6, width: 3.4 },
  tense: { opacity: '.4', length: 5, width: 3 },
  angry: { opacity: '.95', length: 9, width: 4.2 },
};

function cheeks(person: Person, plan: FacePlan, tones: SkinTones, mood: Mood): string {
  const { opacity, length, width } = blushes[mood];
  const three = (x: number) =>
    [0, 1, 0].map((up, i) => draw`M${x + 7 * i - 8} ${18 + up + length * 0.6}l5${-length - 5 - up}`).join('');
  const strokes = three(plan.slide - plan.halfWidth * 0.64) + three(plan.slide + plan.halfWidth * 0.6);
  const band = mood === 'angry' ? fill('M-60 8Q0 0 60 8V34Q0 22-60 34Z', tones.blush, { opacity: '.38' }) : '';
  return group(
    { 'clip-path': `url(#in-${person.head})` },
    band + stroke(strokes, tones.blush, width, { opacity: opacity }),
  );
}

/** Lines of age, which the hair may cover. */
export function drawAge(person: Person, tones: SkinTones): string {
  const { slide, left, right } = planFace(person);
  const lines = draw`M${left - 10} 12q4 4 9 3M${right + 10} 12q-4 4-9 3M${slide - 20} 24q-3 5-1 10M${slide + 22} 24q3 5 1 10M${slide - 12}-36q12-4 26 0`;
  return stroke(lines, tones.shade, 2.6);
}

function nose(person: Person, { slide, facing }: FacePlan, tones: SkinTones): string {
  const transform = `${draw`translate(${slide * 1.1})`}scale(${facing * 1.22} 1.22)`;
  return fill(noses[person.nose], tones.blush, { transform });
}

/** Everything within the face, from the cheeks up to the brows. */
export function drawFace(person: Person, mood: Mood): string {
  const tones = skins[person.skin];
  const plan = planFace(person);
  const { glasses } = person;
  return (
    cheeks(person, plan, tones, mood) +
    mouth(mood, plan, headOf(person.head).mouth ?? 0, tones) +
    nose(person, plan, tones) +
    (glasses ? drawGlasses(glasses, plan.left, plan.right, plan.halfWidth) : '') +
    eyes(mood, plan, tones, person) +
    brows(mood, plan, tones, browColor(person), person.brows ?? 5)
  );
}
