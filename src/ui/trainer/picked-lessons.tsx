import { useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/assignment/catalogue.ts';
import { moved } from '../../core/assignment/order.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { Icon } from './icons.tsx';
import { lessonsOf, minutesOf } from './minutes.ts';

interface PickedLessonsProps {
  readonly words: TrainerMessages['editor']['lessons'];
  readonly catalogue: Catalogue;
  readonly picked: readonly LessonId[];
  readonly onChange: (picked: readonly LessonId[]) => void;
}

/** The lessons of the assignment, to put in order or to take out. */
export function PickedLessons({ words, catalogue, picked, onChange }: PickedLessonsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const titleOf = (id: LessonId): string => lessonsOf([id], catalogue)[0]?.title ?? words.gone;

  /** A row that moves in the page loses the focus: it goes back to the button that was pressed. */
  function move(id: LessonId, by: -1 | 1, button: HTMLElement): void {
    const order = moved(picked, id, by);
    onChange(order);
    setSaid(words.moved(titleOf(id), order.indexOf(id) + 1, order.length));
    requestAnimationFrame(() => button.focus());
  }

  /** The next row takes the place of the one that went, and the focus with it. */
  function remove(id: LessonId, at: number): void {
    onChange(picked.filter((each) => each !== id));
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]');
      buttons?.[Math.min(at, buttons.length - 1)]?.focus();
    });
  }

  if (picked.length === 0) return <p class="picked-none">{words.none}</p>;
  return (
    <div class="picked">
      <h4 id="picked-title">{words.order}</h4>
      <ol ref={list} aria-labelledby="picked-title">
        {picked.map((id, at) => (
          <li key={id} data-place={lessonsOf([id], catalogue)[0]?.place}>
            <span class="picked-title">{titleOf(id)}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="small-button"
                aria-label={by < 0 ? words.up(titleOf(id)) : words.down(titleOf(id))}
                aria-disabled={moved(picked, id, by) === picked}
                onClick={({ currentTarget }) => move(id, by, currentTarget)}
              >
                <Icon name={by < 0 ? 'up' : 'down'} />
              </button>
            ))}
            <button
              type="button"
              class="small-button"
              data-remove={id}
              aria-label={words.remove(titleOf(id))}
              onClick={() => remove(id, at)}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ol>
      <p class="picked-total">{words.total(picked.length, minutesOf(picked, catalogue))}</p>
      <p class="hidden-words" role="status">
        {said}
      </p>
    </div>
  );
}
