import type { Mood } from '../core/lesson/lesson.ts';
import { personOf } from './cast.ts';
import { type DrawnFigure, figureId } from './sprite.ts';
import { draw, element, group, use } from './svg.ts';

export interface StageOptions {
  readonly place: string;
  /** From left to right, at most three. */
  readonly figures: readonly DrawnFigure[];
  readonly moods: Readonly<Record<string, Mood>>;
  /** Who is speaking; everybody else listens. */
  readonly speaker?: string | undefined;
}

/** Where people stand, by how many they are: the middle of each and the scale of a tall grown-up. */
const layouts: Readonly<Record<number, { readonly scale: number; readonly middles: readonly number[] }>> = {
  0: { scale: 1, middles: [] },
  1: { scale: 1, middles: [208] },
  2: { scale: 0.93, middles: [116, 274] },
  3: { scale: 0.76, middles: [72, 194, 320] },
};

/** The far edge of the counter, in the stage and on a person. */
const rim = { stage: 378, person: 192 } as const;

/**
 * A figure in its mood. `data-drawn` is the id in the sprite with a star for the mood, so that a script can draw another
 * one; only one is drawn at a time, as every copy of a figure costs a cheap phone time.
 */
export function moodUse(pattern: `${string}*${string}`, mood: Mood): string {
  return use(pattern.replace('*', mood), { 'data-drawn': pattern });
}

/** How much smaller somebody is drawn who walks out at the back, and how much higher the head is. */
const away = { scale: 0.6, rise: 18 } as const;

const leaves = ({ pose }: DrawnFigure): boolean => pose === 'back';

interface Spot {
  readonly middle: number;
  readonly scale: number;
}

/** Somebody at the counter, or further away when they leave: then the counter hides their feet. */
function standing(drawn: DrawnFigure, { moods, speaker }: StageOptions, { middle, scale }: Spot): string {
  const { id } = drawn;
  const mood = moods[id];
  if (!mood) throw new Error(`"${id}" stands on the stage without a mood.`);
  const own = Math.round(scale * personOf(id).size * 100) / 100;
  const y = rim.stage - own * (rim.person + (leaves(drawn) ? away.rise : 0));
  const drawnScale = leaves(drawn) ? Math.round(own * away.scale * 100) / 100 : own;
  const transform = `${draw`translate(${middle} ${y})`}scale(${drawnScale})`;
  const speaking = id === speaker ? { 'data-speaking': '' } : {};
  return group({ 'data-person': id, 'data-mood': mood, ...speaking, transform }, moodUse(`${figureId(drawn)}-*`, mood));
}

/** The picture of a scene, built of the parts of the page's sprite. */
export function stageMarkup(options: StageOptions): string {
  const { place, figures } = options;
  const layout = layouts[figures.length];
  if (!layout) throw new Error(`A stage holds at most three people, not ${figures.length}.`);
  const people = (leaving: boolean): string =>
    figures
      .map((drawn, i) =>
        leaves(drawn) === leaving
          ? standing(drawn, options, { middle: layout.middles[i] ?? 0, scale: layout.scale })
          : '',
      )
      .join('');
  return element(
    'svg',
    {
      class: 'drawing drawn-stage',
      'data-place': place,
      viewBox: '0 -26 390 430',
      preserveAspectRatio: 'xMidYMax meet',
      overflow: 'visible',
      'aria-hidden': 'true',
    },
    use(`place-${place}`) + people(true) + use('rim') + people(false),
  );
}
