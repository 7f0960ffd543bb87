import type { Page } from '@playwright/test';
import { optician } from '../fixtures/optician.ts';

/** Everything in the database of the site, by store: pairs of key and value, in the order of the keys. */
export type Kept = Readonly<Record<string, readonly (readonly [unknown, unknown])[]>>;

interface Planted {
  /** Where the site starts, when it is not the one that the other tests look at. */
  readonly site?: string;
  readonly version?: number;
  /** Stores, made when the database is new, with what is put in each under its key. */
  readonly stores: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An attempt as the site writes it, with one choice in it. */
export const oneChoice = {
  format: 1,
  id: 'attempt-of-old',
  lesson: 'optician',
  lessonVersion: optician.version,
  seed: 7,
  startedAtMillis: 1000,
  events: [{ type: 'chosen', scene: 'busy-counter', option: 'name-order-and-time', atMillis: 2000 }],
} as const;

/** The same, after its debrief was seen. */
export const debriefed = {
  ...oneChoice,
  events: [...oneChoice.events, { type: 'debriefed', ending: 'takes-the-card', atMillis: 9000 }],
} as const;

/** Writes into the database behind the back of the site, from a page that does not use it. */
export async function plant(page: Page, { site = '', version = 1, stores }: Planted): Promise<void> {
  await page.goto(`${site}404.html`);
  await page.evaluate(
    ([wanted, contents]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('balie', wanted);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          for (const store of Object.keys(contents))
            request.result.createObjectStore(store, { autoIncrement: store === 'aside' });
        };
        request.onsuccess = () => {
          const transaction = request.result.transaction(Object.keys(contents), 'readwrite');
          for (const [store, values] of Object.entries(contents))
            for (const [key, value] of Object.entries(values)) transaction.objectStore(store).put(value, key);
          transaction.oncomplete = () => resolve();
          request.result.close();
        };
      }),
    [version, stores] as const,
  );
}

/** Writes attempts, or anything else, where the site keeps attempts. */
export function plantAttempts(page: Page, values: Readonly<Record<string, unknown>>, site?: string): Promise<void> {
  return plant(page, { ...(site !== undefined && { site }), stores: { attempts: values, aside: {} } });
}

/** Keeps attempts from another tab, and then comes back to a page with Back. */
export async function comeBackWith(
  page: Page,
  values: Readonly<Record<string, unknown>>,
  site?: string,
): Promise<void> {
  const other = await page.context().newPage();
  await plantAttempts(other, values, site);
  await other.close();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
}

/** Reads the whole database as it is, which must be there. */
export function readKept(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('balie'));
    const kept: Record<string, [unknown, unknown][]> = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      kept[name] = keys.map((key, index) => [key, values[index]]);
    }
    database.close();
    return kept;
  });
}

/** The options that are kept for the lesson, attempt by attempt. */
export async function keptChoices(page: Page): Promise<readonly (readonly string[])[]> {
  const { attempts = [] } = await readKept(page);
  return attempts.map(([, value]) =>
    (value as { events: { option?: string }[] }).events.flatMap((event) => event.option ?? []),
  );
}
