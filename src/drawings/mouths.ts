import type { Mood } from '../core/lesson/lesson.ts';
import { ink } from './colors.ts';
import type { FacePlan } from './face.ts';
import type { SkinTones } from './skins.ts';
import { draw, fill, group, stroke } from './svg.ts';

const opened = { stroke: ink, 'stroke-width': 2.6, 'stroke-linejoin': 'round' };

/** A mouth around its own middle, on a head turned to the right. */
function shape(mood: Mood, lip: string): string {
  switch (mood) {
    case 'relieved':
      return fill('M-8-1Q1 2 10-2Q9 7 1 7T-8-1Z', lip, opened) + stroke('M-13-3Q-11-1-8-1M10-2Q13-3 14-6', ink, 3);
    case 'calm':
      return stroke('M-12 0Q1 8 13-2', ink, 3.4);
    case 'tense':
      return stroke('M-10 3Q0-1 11-1M14-5Q17-1 14 3', ink, 3.4);
    case 'angry':
      return (
        fill('M-16 9C-14-5-6-8 1-8S16-4 17 8C8 4-6 4-16 9Z', lip, opened) +
        fill('M-10-2Q0-7 12-2L12 1Q0-3-10 1Z', '#fff')
      );
  }
}

/** The light on the lower lip that keeps a closed mouth legible on dark skins. */
const lowerLip: Partial<Readonly<Record<Mood, string>>> = {
  relieved: 'M-5 11Q1 13 7 10.5',
  calm: 'M-7 6.5Q1 12 9 5',
  tense: 'M-6 6.5Q0 4.5 7 4',
};

export function mouth(mood: Mood, plan: FacePlan, lower: number, tones: SkinTones): string {
  const lip = lowerLip[mood];
  const turned = plan.facing < 0 ? 'scale(-1 1)' : '';
  return group(
    { transform: draw`translate(${plan.slide * 1.15} ${36 + lower})` + turned },
    shape(mood, tones.lip) + (tones.edge && lip ? stroke(lip, tones.edge, 3) : ''),
  );
}
