import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { indexedDbAttempts } from '../../storage/indexed-db-attempts.ts';
import { createLessonStore } from '../../stores/lesson-store.ts';
import { freshSeed, newId } from './chance.ts';
import { play } from './player.ts';
import { tabMemory } from './tab-memory.ts';

/** The only place that knows which implementation of each port is the real one. */
function boot(): void {
  const main = document.querySelector<HTMLElement>('main[data-lesson]');
  const graph = document.querySelector('[data-graph]');
  if (!main || !graph?.textContent) return;
  // Written by the site's own build into this very page.
  const lesson = JSON.parse(graph.textContent) as LessonGraph;
  const seed = Number(document.documentElement.dataset['seed'] ?? freshSeed());
  const environment = { attempts: indexedDbAttempts(), now: () => Date.now(), newId, tab: tabMemory() };
  play(main, lesson, createLessonStore(lesson, environment, seed));
}

boot();
