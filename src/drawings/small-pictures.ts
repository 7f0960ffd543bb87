import type { Mood } from '../core/lesson/lesson.ts';
import { personOf } from './cast.ts';
import { measuresOf } from './measures.ts';
import { moodUse } from './stage.ts';
import { draw, element, use } from './svg.ts';

/** A head in a round coin, whose color follows the mood. */
export const coinMarkup = (person: string, mood: Mood = 'calm'): string =>
  element(
    'svg',
    {
      class: 'drawing drawn-coin',
      'data-coin': person,
      'data-mood': mood,
      viewBox: '-76 -86 152 152',
      'aria-hidden': 'true',
    },
    use(`${person}-behind`) + moodUse(`${person}-*-head`, mood),
  );

export interface VignetteOptions {
  readonly place: string;
  readonly person: string;
  readonly mood: Mood;
  /** Printed in one ink, for what once happened. */
  readonly oneInk?: boolean | undefined;
}

/** The frame of a vignette; other proportions cut off its sides, or its top and bottom. */
const frame = { x: 193, y: 96, width: 150, height: 190 } as const;

/** A small cut-out of the place with one person in it. */
export function vignetteMarkup({ place, person, mood, oneInk }: VignetteOptions): string {
  const { x, y, width, height } = frame;
  const scale = Math.round(86 * personOf(person).size) / 100;
  const shown = 110 + measuresOf(personOf(person)).sink;
  const transform = `${draw`translate(${x + width / 2} ${height + y - shown * scale})`}scale(${scale})`;
  const picture = use(`place-${place}`) + use(`${person}-${mood}`, { transform });
  // The ink reaches past the frame, for boxes of other proportions.
  const inked = element('g', {}, picture) + element('rect', { x: x - 200, y: y - 200, width: 550, height: 590 });
  return element(
    'svg',
    {
      class: oneInk ? 'drawing one-ink' : 'drawing',
      'data-place': place,
      viewBox: draw`${x} ${y} ${width} ${height}`,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
    },
    oneInk ? inked : picture,
  );
}
