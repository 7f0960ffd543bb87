import { expect, type Page } from '@playwright/test';
import type { Desk } from '../../src/core/assignment/desk.ts';
import { deskOf, sharedOf } from '../fixtures/desks.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { trainerKeys } from '../fixtures/tickets.ts';
import type { Locale } from './lesson-page.ts';

export const assignment = '0000000a';

/** The lessons of the assignment. */
export const lessons = everyLesson.filter(({ id }) => id === 'terrace' || id === 'optician').toReversed();

/** What the trainer of these tests has made. */
export const desk: Desk = deskOf(
  [
    sharedOf({
      ...{ id: assignment, title: 'Eerste dag', from: 'Marit', group: 'Team Haarlem', mode: 'coach' },
      lessons: lessons.map(({ id }) => id),
      publicKey: trainerKeys.publicKey,
    }),
  ],
  [trainerKeys],
);

/** Opens the results in a browser that has the keys of the trainer. */
export async function openResults(page: Page, locale: Locale = 'nl'): Promise<void> {
  await page.goto('404.html');
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('balie-trainer', 1);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('desk');
          request.result.createObjectStore('aside', { autoIncrement: true });
        };
        request.onsuccess = () => {
          const transaction = request.result.transaction('desk', 'readwrite');
          transaction.objectStore('desk').put(kept, 'desk');
          transaction.oncomplete = () => resolve();
          request.result.close();
        };
      }),
    desk,
  );
  await page.goto(`${locale}/trainer/results/`);
}

/** Pastes a text, and waits until all of it is taken in: what the page then says of it. */
export async function takeIn(page: Page, text: string): Promise<string> {
  await page.locator('[data-paste]').fill(text);
  await page.locator('[data-take-in]').click();
  const said = page.locator('[data-intake="done"] [role="status"]');
  await expect(said).toBeVisible();
  return said.innerText();
}

/** How often each option of a decision was chosen, in whole percents. */
export async function sharesAt(page: Page, scene: string): Promise<Readonly<Record<string, number>>> {
  const options = page.locator(`[data-decision="${scene}"] [data-option]`);
  const pairs = await options.evaluateAll((all) =>
    all.map(
      (option) =>
        [(option as HTMLElement).dataset['option'] ?? '', Number((option as HTMLElement).dataset['share'])] as const,
    ),
  );
  return Object.fromEntries(pairs);
}
