import type { LessonId } from '../../core/lesson/ids.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import { keepingMillis } from '../../core/results/results.ts';
import { hpkeSealing } from '../../sealing/hpke-sealing.ts';
import { indexedDbDesk } from '../../storage/indexed-db-desk.ts';
import { indexedDbTickets } from '../../storage/indexed-db-tickets.ts';
import { createResultsStore } from '../../stores/results/results-store.ts';
import type { ResultsData } from '../../ui/results/results-data.ts';
import { rememberLanguages } from '../language-links.ts';
import { breather } from './breathe.ts';
import { drawResults } from './island.tsx';
import { wordsIn } from './words.ts';

/** The only place that knows which implementation of each port is the real one. */
async function boot(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-results-page]');
  const json = document.querySelector('[data-results-data]');
  if (!root || !json?.textContent) return;
  // Written by the site's own build into this very page.
  const data = JSON.parse(json.textContent) as ResultsData;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
  const store = createResultsStore(
    {
      desk: indexedDbDesk(),
      tickets: indexedDbTickets(),
      sealing: hpkeSealing(),
      sheet: (lesson) => fetchSheet(`${data.addresses.sheets}${lesson}.json`),
      now: () => Date.now(),
      breathe: breather(),
    },
    data.catalogue.lessons.map(({ id }) => id as LessonId),
  );
  drawResults({ root, data, locale, words: await wordsIn(locale), store, yearAgo: () => Date.now() - keepingMillis });
  await store.open();
}

async function fetchSheet(address: string): Promise<LessonSheet | undefined> {
  try {
    const response = await fetch(address);
    // The site's own build wrote it too.
    return response.ok ? ((await response.json()) as LessonSheet) : undefined;
  } catch {
    return undefined;
  }
}

rememberLanguages();
void boot();
