import type { Mood } from '../core/lesson/lesson.ts';
import { isFar } from './poses.ts';
import { figureId } from './sprite.ts';
import { moodUse } from './stage.ts';
import { element } from './svg.ts';

export interface FigureOptions {
  readonly person: string;
  readonly mood: Mood;
  readonly pose?: string | undefined;
  readonly speaking?: boolean | undefined;
}

/** Somebody without a place around them, down to the hands that lie on a counter, or to the shoes when far away. */
export const figureMarkup = ({ person, mood, pose, speaking }: FigureOptions): string =>
  element(
    'svg',
    {
      class: 'drawing drawn-figure',
      'data-person': person,
      'data-mood': mood,
      'data-speaking': speaking ? '' : undefined,
      viewBox: isFar(pose) ? '-150 -180 300 630' : '-112 -112 224 328',
      'aria-hidden': 'true',
    },
    moodUse(`${figureId({ id: person, pose })}-*`, mood),
  );
