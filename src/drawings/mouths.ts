import type { Mood } from '../core/lesson/lesson.ts';
import { ink, offWhite } from './colors.ts';
import type { FacePlan } from './face-plan.ts';
import { draw, fill, group, stroke } from './svg.ts';

const opened = { stroke: ink, 'stroke-width': 2.6, 'stroke-linejoin': 'round' };

/** Mouths around their own middle, on a head turned to the right. */
interface Mouth {
  readonly listens: string;
  readonly speaks: (lip: string) => string;
  /** The light on the lower lip that keeps a closed mouth legible on dark skins and in beards. */
  readonly light?: string;
}

const mouths: Readonly<Record<Mood, Mouth>> = {
  relieved: {
    listens: stroke('M-11-2Q0 6 12-3', ink, 3.4),
    speaks: (lip) =>
      fill('M-8-1Q1 2 10-2Q9 7 1 7T-8-1Z', lip, opened) + stroke('M-13-3Q-11-1-8-1M10-2Q13-3 14-6', ink, 3),
    light: 'M-5 7Q1 10 8 6',
  },
  calm: {
    listens: stroke('M-12 0Q1 8 13-2', ink, 3.4),
    speaks: (lip) =>
      fill('M-11-2Q1-5 12-4Q11 8 1 8T-11-2Z', lip, opened) + fill('M-7-2Q1-4 8-3L7 0Q1 1-6 1Z', offWhite),
    light: 'M-7 6.5Q1 12 9 5',
  },
  tense: {
    listens: stroke('M-10 3Q0-1 11-1M14-5Q17-1 14 3', ink, 3.4),
    speaks: (lip) => fill('M-10 5C-9-3 1-5 12-5Q14 3 5 5T-10 5Z', lip, opened) + stroke('M15-8Q18-4 16-1', ink, 3),
    light: 'M-6 6.5Q0 4.5 7 4',
  },
  // Pressed shut and pulled down, with the chin pushed up under it.
  angry: {
    listens:
      stroke('M-16 7Q-13-1-5-2L8-2Q15-1 19 6', ink, 4.6) + stroke('M-5 10Q2 7 9 10', '#000', 3, { opacity: '.25' }),
    speaks: (lip) =>
      fill('M-16 9C-14-5-6-8 1-8S16-4 17 8C8 4-6 4-16 9Z', lip, opened) +
      fill('M-10-2Q0-7 12-2L12 1Q0-3-10 1Z', offWhite),
    light: 'M-9 5Q1 2 11 4.5',
  },
};

/** Both mouths of a mood. The style sheet shows the one that fits who speaks. */
export function mouth(mood: Mood, plan: FacePlan, lip: string, edge: string | undefined): string {
  const { listens, speaks, light } = mouths[mood];
  const lit = edge && light ? stroke(light, edge, 3) : '';
  const turned = plan.facing < 0 ? 'scale(-1 1)' : '';
  return group(
    { transform: draw`translate(${plan.slide * 1.15} ${plan.mouth})` + turned },
    group({ class: 'listens' }, listens + lit) + group({ class: 'speaks' }, speaks(lip)),
  );
}
