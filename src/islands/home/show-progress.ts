import type { Attempt } from '../../core/attempt/attempt.ts';
import { chooseNext } from '../../core/attempt/choose-next.ts';
import { type Progress, progressOf } from '../../core/attempt/progress.ts';

type State = 'new' | 'begun' | 'done';

interface Shop {
  readonly link: HTMLAnchorElement;
  readonly trunk: readonly string[];
  readonly progress: Progress;
}

/** Hangs a sign on the shops where something was done, and points the way to the next lesson. */
export function showProgress(attempts: readonly Attempt[]): void {
  const shops = [...document.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')].map((link) =>
    shopOf(link, attempts),
  );
  for (const { link, progress } of shops) mark(link, progress.completed ? 'done' : stateOf(progress));
  const next = document.querySelector<HTMLAnchorElement>('[data-next]');
  const shop = shops[chooseNext(shops.map(({ progress }) => progress))];
  if (next && shop) point(next, shop);
}

function shopOf(link: HTMLAnchorElement, attempts: readonly Attempt[]): Shop {
  const { lesson, version, trunk: scenes = '' } = link.dataset;
  const trunk = scenes.split(' ');
  const own = attempts.filter((attempt) => attempt.lesson === lesson);
  return { link, trunk, progress: progressOf(own, { version: Number(version), trunk }) };
}

function stateOf({ underWay, completed }: Progress): State {
  if (underWay) return 'begun';
  return completed ? 'done' : 'new';
}

/** Shows the words that go with a state, and hides the others. */
function mark(element: HTMLElement, state: State): void {
  for (const name of ['new', 'begun', 'done'] as const)
    for (const words of element.querySelectorAll<HTMLElement>(`[data-when-${name}]`)) words.hidden = name !== state;
}

function point(next: HTMLAnchorElement, { link, trunk, progress }: Shop): void {
  next.href = link.href;
  next.dataset['place'] = link.dataset['place'] ?? '';
  const title = next.querySelector('[data-title]');
  if (title) title.textContent = link.querySelector('[data-title]')?.textContent ?? '';
  const answered = next.querySelector<HTMLElement>('[data-answered]');
  if (answered && progress.underWay)
    answered.textContent = (answered.dataset['answered'] ?? '')
      .replace('{answered}', String(progress.underWay.answered))
      .replace('{total}', String(trunk.length));
  mark(next, stateOf(progress));
}
