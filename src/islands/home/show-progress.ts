import type { Attempt } from '../../core/attempt/attempt.ts';
import { chooseNext } from '../../core/attempt/choose-next.ts';
import { type Progress, progressOf } from '../../core/attempt/progress.ts';

type State = 'new' | 'begun' | 'done';

/** Hangs a sign on the shops where something was done, and points the way to the next lesson. */
export function showProgress(attempts: readonly Attempt[]): void {
  const shops = [...document.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')];
  const progress = shops.map((shop) => progressOf(attempts.filter(({ lesson }) => lesson === shop.dataset['lesson'])));
  for (const [index, shop] of shops.entries()) mark(shop, stateOf(progress[index]));
  const next = document.querySelector<HTMLAnchorElement>('[data-next]');
  const at = chooseNext(progress);
  const shop = shops[at];
  if (next && shop) point(next, shop, progress[at]);
}

function stateOf(progress: Progress | undefined): State {
  if (progress?.underWay) return 'begun';
  return progress?.completed ? 'done' : 'new';
}

/** Shows the words that go with a state, and hides the others. */
function mark(element: HTMLElement, state: State): void {
  for (const name of ['new', 'begun', 'done'] as const)
    for (const words of element.querySelectorAll<HTMLElement>(`[data-when-${name}]`)) words.hidden = name !== state;
}

function point(next: HTMLAnchorElement, shop: HTMLAnchorElement, progress: Progress | undefined): void {
  const { place, decisions = '' } = shop.dataset;
  next.href = shop.href;
  next.dataset['place'] = place ?? '';
  copyText(next, shop, '[data-title]');
  const answered = next.querySelector<HTMLElement>('[data-answered]');
  if (answered && progress?.underWay)
    answered.textContent = (answered.dataset['answered'] ?? '')
      .replace('{answered}', String(Math.min(progress.underWay.answered, Number(decisions))))
      .replace('{total}', decisions);
  mark(next, stateOf(progress));
}

function copyText(to: HTMLElement, from: HTMLElement, selector: string): void {
  const target = to.querySelector(selector);
  if (target) target.textContent = from.querySelector(selector)?.textContent ?? '';
}
