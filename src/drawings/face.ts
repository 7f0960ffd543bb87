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

/** Three chalk strokes a cheek; anger adds a band across the face. */
const blushes: Readonly<Record<Mood, { opacity: string; length: number; width: number }>> = {
  relieved: { opacity: '.7', length: 6, width: 3.6 },
  calm: { opacity: '.55', length: 6, width: 3.4 },
  tense: { opacity: '.4', length: 5, width: 3 },
  angry: { opacity: '.95', length: 9, width: 4.2 },
};

function cheeks(person: Person, plan: FacePlan, tones: SkinTones, mood: Mood): string {
  const { opacity, length, width } = blushes[mood];
  const low = 19 + plan.eyes;
  const three = (x: number) =>
    [0, 1, 0].map((up, i) => draw`M${x + 7 * i - 8} ${low + up + length * 0.6}l5${-length - 5 - up}`).join('');
  const strokes = three(plan.slide - plan.halfWidth * 0.64) + three(plan.slide + plan.halfWidth * 0.6);
  const band =
    mood === 'angry'
      ? fill(draw`M-60 ${low - 10}Q0 ${low - 18} 60 ${low - 10}v23Q0 ${low + 2}-60 ${low + 13}Z`, tones.blush, {
          opacity: '.34',
        })
      : '';
  return group({ 'clip-path': `url(#in-${person.head})` }, band + stroke(strokes, tones.blush, width, { opacity }));
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
