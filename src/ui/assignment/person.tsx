import type { Mood } from '../../core/lesson/lesson.ts';

interface PersonProps {
  /** The id of somebody in the sprite of the page. */
  readonly person: string;
  readonly mood: Mood;
}

/** A head in a round coin. */
export function Coin({ person, mood }: PersonProps) {
  return (
    <svg class="drawing drawn-coin" data-mood={mood} viewBox="-76 -86 152 152" aria-hidden="true">
      <use href={`#_${person}-behind`} />
      <use href={`#_${person}-${mood}-head`} />
    </svg>
  );
}

/** Somebody down to the hands, which lie on whatever comes below. */
export function Standing({ person, mood }: PersonProps) {
  return (
    <svg class="drawing drawn-figure" viewBox="-112 -112 224 328" aria-hidden="true">
      <use href={`#_${person}-${mood}`} />
    </svg>
  );
}
