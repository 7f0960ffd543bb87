import type { Page } from '@playwright/test';
import { oneChoice, plantAttempts } from './kept-values.ts';
import { begin, choose, type Locale, onwards, openLesson, playPath, radioOf } from './lesson-page.ts';

/** Goes past every kind of state that the site can show, and calls `look` in each. */
export async function tourSite(page: Page, locale: Locale, look: (stop: string) => Promise<void>): Promise<void> {
  await page.goto('no-such-page/');
  await look('page that is not there');
  await page.goto(`${locale}/`);
  await look('home page');
  await page.goto(`${locale}/trainer/cast/`);
  await look('gallery');
  await openLesson(page, locale);
  await look('cover');
  await tourLesson(page, look);
  await page.goto(`${locale}/`);
  await look('home page with a lesson done');
  await plantAttempts(page, { 'not-an-attempt': oneChoice.id });
  await openLesson(page, locale);
  await look('cover with a plain line');
}

/** From the cover, through good and bad choices and the recovery scene, to the open debrief. */
export async function tourLesson(page: Page, look: (stop: string) => Promise<void>): Promise<void> {
  await begin(page);
  await look('open decision');
  await radioOf(page, 'name-order-and-time').check();
  await look('ticked card');
  await choose(page, 'name-order-and-time');
  await look('good choice');
  await onwards(page);
  await choose(page, 'know-it-well');
  await look('bad choice');
  await onwards(page);
  await playPath(page, ['start-searching', 'call-after-him']);
  await look('recovery scene');
  await playPath(page, ['listen-and-offer']);
  await look('ending');
  await onwards(page);
  await look('debrief');
  await page.locator('[data-debrief] summary').click();
  await look('debrief with all choices');
}

/** Plays from the cover to the first consequence. */
export async function playToConsequence(page: Page): Promise<void> {
  await begin(page);
  await choose(page, 'take-in-glasses');
}
