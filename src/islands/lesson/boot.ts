import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { indexedDbAttempts } from '../../storage/indexed-db-attempts.ts';
import { openedKey } from '../../storage/opened-key.ts';
import { createLessonStore } from '../../stores/lesson-store.ts';
import { freshSeed, newId } from './chance.ts';
import { play } from './player.ts';
import { tabMemory } from './tab-memory.ts';

/** The only place that knows which implementation of each port is the real one. */
async function boot(): Promise<void> {
  const main = document.querySelector<HTMLElement>('main[data-lesson]');
  const graph = document.querySelector('[data-graph]');
  if (!main || !graph?.textContent) return;
  // Written by the site's own build into this very page.
  const lesson = JSON.parse(graph.textContent) as LessonGraph;
  const seed = Number(document.documentElement.dataset['seed'] ?? freshSeed());
  const environment = { attempts: indexedDbAttempts(), now: () => Date.now(), newId, tab: tabMemory() };
  let store = createLessonStore(lesson, environment, seed);
  try {
    // What an assignment changes comes along only where one was opened.
    if (localStorage.getItem(openedKey)?.includes(`"${lesson.id}"`)) {
      const { belong }: typeof import('./assigned.ts') = await import('./assigned.ts?alone');
      store = belong(main, lesson, store, environment.attempts);
    }
  } catch {
    // Storage is blocked, or the file did not arrive: the lesson does without.
  }
  play(main, lesson, store);
}

boot();
