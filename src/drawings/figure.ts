import type { Mood } from '../core/lesson/lesson.ts';
import { drawArms, type Pose } from './arms.ts';
import type { Person } from './person.ts';
import { type Posture, postures } from './posture.ts';
import { drawMirror } from './props.ts';
import { draw, group, use } from './svg.ts';

function headTransform(person: Person, { drop, tilt }: Posture): string | undefined {
  const lean = tilt * (person.turn < 0 ? -1 : 1);
  const moved = drop ? draw`translate(0 ${drop})` : '';
  const leaned = lean ? draw`rotate(${lean} 0 60)` : '';
  return moved + leaned || undefined;
}

/** The whole figure behind the counter, built of the parts of `id` that a sprite holds. Who tries on glasses gets a mirror. */
export function drawFigure(id: string, person: Person, mood: Mood, pose?: Pose): string {
  const posture = postures[mood];
  const arms = pose ?? person.poses?.[mood] ?? posture.pose;
  const transform = headTransform(person, posture);
  const behind = use(`${id}-back`, { transform }) + use(`${id}-torso`, { y: -posture.rise || undefined });
  return (
    group({ 'clip-path': 'url(#above-rim)' }, behind) +
    use(`${id}-${mood}-head`, { transform }) +
    drawArms(person, posture, arms) +
    (arms === 'glasses' ? group({ transform: 'translate(-92 208)scale(1.15)' }, drawMirror(id, mood)) : '')
  );
}
