import type { OptionId, SceneId } from '../../core/lesson/ids.ts';
import type { LessonGraph, Option } from '../../core/lesson/lesson.ts';
import { standings } from '../../core/round/standing.ts';
import type { RoundStore } from '../../stores/round-store.ts';
import { toggleFullscreen } from './fullscreen.ts';
import { type Wish, wishOf } from './keys.ts';

/** Passes on what the trainer does, with keys, a clicker, a mouse or a finger. */
export function listen(main: HTMLElement, lesson: LessonGraph, store: RoundStore): void {
  let last: OptionId | undefined;
  const count = (option: OptionId, change: 1 | -1): void => {
    last = option;
    store.count(option, change);
  };

  main.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : undefined;
    if (button) press(button.dataset, store, count);
  });
  main.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) store.beginAt(target.value as SceneId);
  });
  document.addEventListener('keydown', (event) => {
    const wish = wishOf(event);
    if (!wish || isForPage(event, wish)) return;
    event.preventDefault();
    if (wish.kind === 'next') store.next();
    if (wish.kind === 'back') store.back();
    if (wish.kind === 'undo' && last) store.count(last, -1);
    const option = wish.kind === 'option' ? optionAt(lesson, store, wish.index) : undefined;
    if (option && wish.kind === 'option') choose(option.id, wish.less ? -1 : 1, store, count);
  });
}

type Count = (option: OptionId, change: 1 | -1) => void;

function press(does: DOMStringMap, store: RoundStore, count: Count): void {
  const option = (name: string): OptionId | undefined => does[name] as OptionId | undefined;
  const [more, less, show, pick] = [option('more'), option('less'), option('show'), option('pick')];
  if (more) count(more, 1);
  if (less) count(less, -1);
  if (show) store.show(show);
  if (pick) store.pick(pick);
  if ('next' in does) store.next();
  if ('back' in does) store.back();
  if ('skip' in does) store.skip();
  if ('stop' in does) store.stop();
  if ('again' in does) store.again();
  if ('fullscreen' in does) toggleFullscreen();
  if ('print' in does) print();
}

/** The number of an option means what can be done with options now; the store refuses the rest. */
function choose(option: OptionId, change: 1 | -1, store: RoundStore, count: Count): void {
  const { step } = store.$round.get();
  if (step.at !== 'decision') return;
  if (step.moment === 'count') count(option, change);
  if (step.moment === 'reveal') store.show(option);
  if (step.moment === 'plan') store.pick(option);
}

function optionAt(lesson: LessonGraph, store: RoundStore, index: number): Option | undefined {
  const round = store.$round.get();
  return round.step.at === 'decision' ? standings(lesson, round)[round.step.index]?.scene.options[index] : undefined;
}

/** Whether the browser has something better to do with a key: press what has the focus, or scroll to more. */
function isForPage({ key, target }: KeyboardEvent, { kind }: Wish): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches('select')) return true;
  if ((key === 'Enter' || key === ' ') && target.closest('button, a[href], summary')) return true;
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const isScrolled = kind === 'back' ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1;
  return (key === 'ArrowDown' || key === 'ArrowUp') && isScrolled;
}
