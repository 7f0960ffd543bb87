import type { Mood } from '../core/lesson/lesson.ts';
import { drawArms } from './arms.ts';
import { measuresOf } from './measures.ts';
import type { Person } from './person.ts';
import { type FarPose, isFar, type Pose } from './poses.ts';
import { type Posture, postures } from './posture.ts';
import { drawMirror } from './props.ts';
import { draw, group, use } from './svg.ts';

function headTransform(person: Person, { drop, tilt }: Posture): string | undefined {
  const { sink, stoop } = measuresOf(person);
  const facing = person.turn < 0 ? -1 : 1;
  const [x, y, lean] = [stoop * facing, drop + sink + stoop, tilt * facing];
  const moved = x || y ? draw`translate(${x} ${y})` : '';
  const leaned = lean ? draw`rotate(${lean} 0 60)` : '';
  return moved + leaned || undefined;
}

/** How far below the head the counter hides somebody further away. */
const threshold = 350;

/** The door that somebody tall or small stands in is as high as any other. */
function drawDoorway({ size }: Person): string {
  const scale = Math.round(100 / size) / 100;
  const transform = scale === 1 ? undefined : `${draw`translate(0 ${threshold * (1 - scale)})`}scale(${scale})`;
  return use('doorway', { transform });
}

/** Somebody further away, down to the shoes: from behind, or turned round. */
function drawAway(id: string, person: Person, mood: Mood, pose: FarPose): string {
  const posture = postures[mood];
  const transform = headTransform(person, posture);
  const y = measuresOf(person).body - posture.rise || undefined;
  const turned =
    use(`${id}-behind`, { transform }) + use(`${id}-torso`, { y }) + use(`${id}-${mood}-head`, { transform });
  return (
    (pose === 'back' ? '' : drawDoorway(person)) +
    use(`${id}-rear`, { y }) +
    (pose === 'door' ? turned : use(`${id}-nape`, { transform }))
  );
}

/** The whole figure behind the counter, built of the parts of `id` that a sprite holds. Who tries on glasses gets a mirror. */
export function drawFigure(id: string, person: Person, mood: Mood, pose?: Pose): string {
  const posture = postures[mood];
  const arms = pose ?? person.poses?.[mood] ?? posture.pose;
  if (isFar(arms)) return drawAway(id, person, mood, arms);
  const transform = headTransform(person, posture);
  const y = measuresOf(person).body - posture.rise || undefined;
  const behind = use(`${id}-behind`, { transform }) + (person.chair ? use('chair') : '') + use(`${id}-torso`, { y });
  return (
    group({ 'clip-path': 'url(#above-rim)' }, behind) +
    use(`${id}-${mood}-head`, { transform }) +
    drawArms(person, posture, arms) +
    (arms === 'glasses' ? group({ transform: 'translate(-92 208)scale(1.15)' }, drawMirror(id, mood)) : '')
  );
}
