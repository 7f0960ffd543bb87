import { expect, test } from '@playwright/test';
import { bestPath, finish, openLesson } from './lesson-page.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`the debrief prints as black words on white, without buttons (${colorScheme})`, async ({ page }) => {
      await openLesson(page, 'nl');
      await finish(page, bestPath);
      await page.locator('[data-debrief] summary').click();
      await page.emulateMedia({ media: 'print' });

      await expect(page.locator('.rule')).toBeVisible();
      await expect(page.locator('button, .main-button, .top-bar a').filter({ visible: true })).toHaveCount(0);
      const inks = await page.evaluate(() => {
        const seen = new Set<string>();
        for (const element of document.querySelectorAll('[data-debrief] *')) {
          const hasWords = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
          );
          if (hasWords && element.checkVisibility()) seen.add(getComputedStyle(element).color);
        }
        return [...seen];
      });
      expect(inks).toEqual(['rgb(0, 0, 0)']);
      const papers = await page.evaluate(() => {
        const boxes = document.querySelectorAll('html, body, [data-debrief], [data-debrief] *:not(svg, svg *)');
        const shown = [...boxes].filter((box) => box.checkVisibility());
        return [...new Set(shown.map((box) => getComputedStyle(box).backgroundColor))];
      });
      const white = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
      expect(papers.filter((paper) => !white.includes(paper))).toEqual([]);
    });
  });
