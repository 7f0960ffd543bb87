import type { Mood } from '../core/lesson/lesson.ts';
import { ink, offWhite } from './colors.ts';
import type { FacePlan } from './face-plan.ts';
import type { Person } from './person.ts';
import type { SkinTones } from './skins.ts';
import { draw, element, fill, group, stroke } from './svg.ts';

const oval = (rx: number, ry: number, color: string, x = 0, y = 0): string =>
  element('ellipse', { cx: x || undefined, cy: y || undefined, rx, ry, fill: color });

/** The lids of eyes on dark skins, as wide as an eye socket so that they read as skin and not as a ring. */
const lids = {
  open: 'M-12 1C-9-8-5-10 0-10S9-8 12 1C8 8 4 9 0 9S-8 8-12 1Z',
  closed: 'M-11-1C-9-8-5-9 0-9S9-8 11-1C7 8 4 9 0 9S-7 8-11-1Z',
} as const;

/** One eye around its own middle; `outer` is -1 for the eye on the left, 1 for the one on the right. */
function eye(mood: Mood, outer: 1 | -1, gaze: number, lid: string | undefined): string {
  switch (mood) {
    case 'relieved':
      return (lid ? fill(lids.closed, lid) : '') + stroke('M-8-1Q0 7 8-1', ink, 3.6);
    case 'calm':
      return (
        (lid ? fill(lids.open, lid) : '') +
        oval(4.5, 5.6, ink, gaze * 0.4) +
        oval(lid ? 1.9 : 1.5, lid ? 1.9 : 1.5, '#fff', gaze * 0.4 + 1.5, -2)
      );
    case 'tense':
      return (
        oval(8.2, 7.4, offWhite) + oval(4.7, 4.7, ink, gaze * 1.15, 0.6) + stroke('M-8.6-1Q0-10.5 8.6-1', ink, 2.6)
      );
    case 'angry':
      return (
        fill(draw`M${8.5 * outer}-5L${-8.5 * outer} 1Q${-6 * outer} 8 0 8T${8.5 * outer}-5Z`, offWhite) +
        oval(4.1, 4.1, ink, gaze * 0.5, 2.4)
      );
  }
}

const lash = (outer: 1 | -1, mood: Mood): string =>
  mood === 'relieved'
    ? stroke(draw`M${6 * outer} 2l${4 * outer} 3`, ink, 2.4)
    : stroke(draw`M${5 * outer}-4l${4.5 * outer}-3`, ink, 2.4);

/** Where an eye and its brow are drawn, and how large. */
export function at(x: number, { eyes: y, eyeSize }: FacePlan): string {
  return draw`translate(${x} ${y})` + (eyeSize === 1 ? '' : `scale(${eyeSize})`);
}

export function eyes(mood: Mood, plan: FacePlan, tones: SkinTones, person: Person): string {
  const gaze = person.turn * 3;
  const one = (x: number, outer: 1 | -1) =>
    group({ transform: at(x, plan) }, eye(mood, outer, gaze, tones.lid) + (person.lashes ? lash(outer, mood) : ''));
  return one(plan.left, -1) + one(plan.right, 1);
}
