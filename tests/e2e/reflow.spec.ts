import { expect, test } from '@playwright/test';
import { lostText } from './in-page/lost-text.ts';
import { tourSite } from './tour.ts';

const phones = [
  { title: '320 pixels wide', width: 320, height: 568, textSize: '100%' },
  { title: '390 pixels wide with text of twice the size', width: 390, height: 844, textSize: '200%' },
  { title: '320 pixels wide with text of twice the size', width: 320, height: 568, textSize: '200%' },
] as const;

for (const { title, width, height, textSize } of phones)
  test(`at ${title} no text is cut off or covered, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const lost: string[] = [];
    await tourSite(page, 'nl', async (stop) => {
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), textSize);
      lost.push(...(await page.evaluate(lostText)).map((words) => `${stop}: ${words}`));
    });
    expect(lost).toEqual([]);
  });
