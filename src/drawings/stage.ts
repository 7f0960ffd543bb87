import type { Mood } from '../core/lesson/lesson.ts';
import { personOf } from './cast.ts';
import { isElsewhere, isFar } from './poses.ts';
import { type DrawnFigure, figureId } from './sprite.ts';
import { type Attributes, draw, drawnId, element, group, use } from './svg.ts';

export interface StageOptions {
  readonly place: string;
  /** From left to right, at most three. */
  readonly figures: readonly DrawnFigure[];
  readonly moods: Readonly<Record<string, Mood>>;
  /** Who is drawn speaking: the one whose speech bubble is shown. */
  readonly speaker?: string | undefined;
  /** Other poses of these people, which a choice gives them. */
  readonly later?: readonly LaterFigure[] | undefined;
}

/** A figure that is hidden until a script shows it instead of the one that stands there. */
export interface LaterFigure extends DrawnFigure {
  readonly pose: string;
  readonly moods: readonly Mood[];
}

/** Where people stand, by how many they are: the middle of each and the scale of a tall grown-up. */
const layouts: Readonly<Record<number, { readonly scale: number; readonly middles: readonly number[] }>> = {
  0: { scale: 1, middles: [] },
  1: { scale: 1, middles: [208] },
  2: { scale: 0.93, middles: [112, 272] },
  3: { scale: 0.76, middles: [68, 190, 312] },
};

/** The far edge of the counter, in the stage and on a person. */
const rim = { stage: 378, person: 192 } as const;

/**
 * A figure in its mood. `data-drawn` is the id in the sprite with a star for the mood, so that a script can draw another
 * one; only one is drawn at a time, as every copy of a figure costs a cheap phone time.
 */
export function moodUse(pattern: `${string}*${string}`, mood: Mood): string {
  return use(pattern.replace('*', mood), { 'data-drawn': drawnId(pattern) });
}

/** How much smaller somebody is drawn who is further away, and how much higher the head is. */
const away = { scale: 0.6, rise: 18 } as const;

interface Spot {
  readonly middle: number;
  readonly scale: number;
}

/**
 * Somebody at the counter, or further away: then the counter hides their feet. There is a group for each
 * figure: `data-pose` names the pose of one that is hidden at first, `data-speaking` is there while the person speaks.
 */
function standing(drawn: DrawnFigure, mood: Mood | undefined, { middle, scale }: Spot, more: Attributes): string {
  const { id } = drawn;
  if (!mood) throw new Error(`"${id}" stands on the stage without a mood.`);
  const own = Math.round(scale * personOf(id).size * 100) / 100;
  const y = rim.stage - own * (rim.person + (isFar(drawn.pose) ? away.rise : 0));
  const drawnScale = isFar(drawn.pose) ? Math.round(own * away.scale * 100) / 100 : own;
  const transform = `${draw`translate(${middle} ${y})`}scale(${drawnScale})`;
  const drawnFigure = (isElsewhere(drawn.pose) ? use('elsewhere') : '') + moodUse(`${figureId(drawn)}-*`, mood);
  return group({ 'data-person': id, 'data-mood': mood, ...more, transform }, drawnFigure);
}

/** A wheelchair is wider than whoever sits in it, and must not lie on the arms of the neighbors. */
const chairsFirst = (one: DrawnFigure, other: DrawnFigure): number =>
  Number(personOf(other.id).chair ?? false) - Number(personOf(one.id).chair ?? false);

/** The picture of a scene, built of the parts of the page's sprite. */
export function stageMarkup({ place, figures, moods, speaker, later = [] }: StageOptions): string {
  const layout = layouts[figures.length];
  if (!layout) throw new Error(`A stage holds at most three people, not ${figures.length}.`);
  const stand = (drawn: DrawnFigure, mood: Mood | undefined, more: Attributes): string => {
    const middle = layout.middles[figures.findIndex(({ id }) => id === drawn.id)] ?? 0;
    const speaking = drawn.id === speaker ? '' : undefined;
    return standing(drawn, mood, { middle, scale: layout.scale }, { ...more, 'data-speaking': speaking });
  };
  const hidden = (drawn: LaterFigure): string =>
    stand(drawn, drawn.moods[0], { 'data-pose': drawn.pose, display: 'none' });
  const people = (far: boolean): string =>
    [
      ...later.filter((drawn) => isFar(drawn.pose) === far).map(hidden),
      ...figures
        .filter((drawn) => isFar(drawn.pose) === far)
        .toSorted(chairsFirst)
        .map((drawn) => stand(drawn, moods[drawn.id], {})),
    ].join('');
  return element(
    'svg',
    {
      class: 'drawing',
      'data-place': place,
      viewBox: '0 -26 390 430',
      preserveAspectRatio: 'xMidYMax meet',
      overflow: 'visible',
      'aria-hidden': 'true',
    },
    use(`place-${place}`) + people(true) + use('rim') + people(false),
  );
}
