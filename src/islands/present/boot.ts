import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { createRoundStore } from '../../stores/round-store.ts';
import { keepAwake } from '../keep-awake.ts';
import { rememberLanguages } from '../language-links.ts';
import { presentRound } from './present-round.ts';
import { tabRound } from './tab-round.ts';

/** The only place that knows where a round is really kept. */
function boot(): void {
  const main = document.querySelector<HTMLElement>('main[data-round]');
  const graph = document.querySelector('[data-graph]')?.textContent;
  if (!main || !graph) return;
  // Written by the site's own build into this very page.
  const lesson = JSON.parse(graph) as LessonGraph;
  rememberLanguages();
  keepAwake();
  const store = createRoundStore(lesson, tabRound(lesson.id));
  // The results lead to the decision at which most customers are lost.
  const wanted = lesson.scenes.find(({ id }) => location.hash === `#${id}`);
  if (wanted) store.beginAt(wanted.id);
  presentRound(main, lesson, store);
}

boot();
