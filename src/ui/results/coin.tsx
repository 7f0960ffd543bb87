import type { Face } from './lesson-view.ts';

/** A head in a round coin, whose color follows the mood; its parts are in the page. */
export function Coin({ person, mood }: Face) {
  return (
    <svg class="drawing drawn-coin" data-mood={mood} viewBox="-76 -86 152 152" aria-hidden="true">
      <use href={`#_${person}-behind`} />
      <use href={`#_${person}-${mood}-head`} />
    </svg>
  );
}
