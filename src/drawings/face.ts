import type { Mood } from '../core/lesson/lesson.ts';
import { brows } from './brows.ts';
import { eyes } from './eyes.ts';
import { type FacePlan, planFace } from './face-plan.ts';
import { drawGlasses } from './glasses.ts';
import { mouth } from './mouths.ts';
import { noses } from './noses.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { draw, fill, group, stroke } from './svg.ts';

/** Chalk strokes on each cheek, as long as these say; anger draws more and longer ones, short again at the ends. */
const blushes: Readonly<Record<Mood, { opacity: string; lengths: readonly number[]; width: number }>> = {
  relieved: { opacity: '.7', lengths: [6, 7, 6], width: 3.6 },
  calm: { opacity: '.55', lengths: [6, 7, 6], width: 3.4 },
  tense: { opacity: '.4', lengths: [5, 6, 5], width: 3 },
  angry: { opacity: '.8', lengths: [4, 9, 13, 10, 5], width: 3.8 },
};

function cheeks(person: Person, plan: FacePlan, tones: SkinTones, mood: Mood): string {
  const { opacity, lengths, width } = blushes[mood];
  const middle = (lengths.length - 1) / 2;
  const cheek = (x: number) =>
    lengths
      .map((length, i) => draw`M${x + 7 * (i - middle) - 1} ${18 + plan.eyes + length * 0.6}l5${-length - 5}`)
      .join('');
  const strokes = cheek(plan.slide - plan.halfWidth * 0.64) + cheek(plan.slide + plan.halfWidth * 0.6);
  return group({ 'clip-path': `url(#in-${person.head})` }, stroke(strokes, tones.blush, width, { opacity }));
}

function nose(person: Person, { slide, facing, noseSize, eyes: y }: FacePlan, tones: SkinTones): string {
  const transform = `${draw`translate(${slide * 1.1} ${y + 1})`}scale(${facing * noseSize} ${noseSize})`;
  return fill(noses[person.nose], tones.blush, { transform });
}

/** Closed mouths get a light lower lip on dark skins and in dark beards. */
export function lipEdge({ beard, skin }: Person): string | undefined {
  const tones: SkinTones = skins[skin];
  return tones.edge ?? (beard && beard !== 'stubble' && beard !== 'moustache' ? '#d9967a' : undefined);
}

/** Everything within the face, from the cheeks up to the brows. */
export function drawFace(person: Person, mood: Mood): string {
  const tones: SkinTones = skins[person.skin];
  const plan = planFace(person);
  return (
    cheeks(person, plan, tones, mood) +
    mouth(mood, plan, tones.lip, lipEdge(person)) +
    nose(person, plan, tones) +
    drawGlasses(person, plan) +
    eyes(mood, plan, tones, person) +
    brows(mood, plan, person)
  );
}
