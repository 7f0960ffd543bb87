import { dayOf } from '../../core/assignment/assignment.ts';
import { indexedDbDesk } from '../../storage/indexed-db-desk.ts';
import { createBuilderStore } from '../../stores/builder-store.ts';
import type { BuilderData } from '../../ui/trainer/builder-data.ts';
import { rememberLanguages } from '../language-links.ts';
import { freshSeed } from '../lesson/chance.ts';
import { drawBuilder } from './island.tsx';
import { followHistory, viewIn } from './view-history.ts';

const today = (): number => dayOf(Date.now(), new Date().getTimezoneOffset());

/** New keys, by what seals; it is loaded only for that. */
async function newKeys() {
  try {
    const { hpkeSealing } = await import('../../sealing/hpke-sealing.ts');
    return await hpkeSealing().newKeys();
  } catch {
    return undefined;
  }
}

/** The only place that knows which implementation of each port is the real one. */
async function boot(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-builder]');
  const json = document.querySelector('[data-builder-data]');
  if (!root || !json?.textContent) return;
  // Written by the site's own build into this very page.
  const data = JSON.parse(json.textContent) as BuilderData;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
  const store = createBuilderStore(
    { desk: indexedDbDesk(), sealing: { newKeys }, now: () => Date.now(), today, chance: freshSeed },
    { lessons: data.catalogue.lessons.map(({ id }) => id), locale },
  );
  await store.open(viewIn(history.state));
  followHistory(store);
  await drawBuilder({ root, data, locale, store, today });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void store.refresh();
  });
}

rememberLanguages();
void boot();
