import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from './lesson-page.ts';

/** The step that is on show, of whatever lesson. */
const shown = (page: Page): Locator =>
  page.locator('[data-scene], [data-ending], [data-debrief]').filter({ visible: true });

/** Plays a lesson to its debrief, always with the card that lies on top. */
export async function debriefOf(page: Page, locale: Locale, lesson: string): Promise<void> {
  await page.goto(`${locale}/lessons/${lesson}/`);
  await expect(page.locator('main[data-ready]')).toBeAttached();
  await page.locator('[data-start]').click();
  for (let id = await shown(page).getAttribute('id'); id !== 'debrief'; id = await shown(page).getAttribute('id')) {
    if ((await shown(page).getAttribute('data-scene')) !== null) {
      await shown(page).locator('.card').first().click();
      await shown(page).locator('button[type="submit"]').click();
      await expect(shown(page).locator('[data-chosen] [data-consequence]')).toBeVisible();
    }
    await shown(page).locator('[data-continue]').click();
    await expect(page.locator(`#${id}`)).toBeHidden();
  }
}
