import type { Catalogue } from '../../core/assignment/catalogue.ts';
import type { SetId } from '../../core/lesson/ids.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { Icon } from './icons.tsx';
import { minutesOf } from './minutes.ts';

interface SetTilesProps {
  readonly words: TrainerMessages['editor']['lessons'];
  readonly catalogue: Catalogue;
  /** The place whose shop stands for a set. */
  readonly places: Readonly<Record<string, string>>;
  /** The set whose lessons are picked, if it is just those. */
  readonly picked: SetId | undefined;
  readonly onPick: (set: SetId) => void;
}

/** The sets as a street of shops: one tap picks all lessons of one. */
export function SetTiles({ words, catalogue, places, picked, onPick }: SetTilesProps) {
  return (
    <ul class="set-street">
      {catalogue.sets.map(({ id, name, description, lessons }, at) => (
        <li key={id}>
          <button
            type="button"
            class="set-shop"
            data-set={id}
            data-place={places[id]}
            data-brick={(at % 4) + 1}
            aria-pressed={picked === id}
            onClick={() => onPick(id)}
          >
            <span class="wall">
              <strong class="sign">{name}</strong>
            </span>
            <svg class="drawing" viewBox="0 0 196 152" aria-hidden="true">
              <use href={`#_set-${id}`} />
            </svg>
            {picked === id && (
              <span class="sticker" aria-hidden="true">
                <Icon name="check" /> {words.picked}
              </span>
            )}
            <span class="doorstep">
              {description}
              <small>{words.facts(lessons.length, minutesOf(lessons, catalogue))}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
