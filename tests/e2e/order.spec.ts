import { expect, type Page, test } from '@playwright/test';
import { fixChance } from './fix-chance.ts';
import { begin, choose, onwards, openLesson, shownStep } from './lesson-page.ts';

async function orderOfOptions(page: Page): Promise<readonly string[]> {
  return shownStep(page)
    .locator('[data-option]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-option') ?? ''));
}

test('attempts with different seeds show the options in a different order', async ({ browser }) => {
  const orders = new Set<string>();
  for (const chance of [1, 2, 3]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await fixChance(page, chance);
    await openLesson(page, 'nl');
    await begin(page);
    orders.add((await orderOfOptions(page)).join());
    await context.close();
  }
  expect(orders.size).toBe(3);
});

test('the options keep their order in one attempt, also after a reload', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  const first = await orderOfOptions(page);
  await choose(page, 'one-moment');
  expect(await orderOfOptions(page)).toEqual(first);
  await onwards(page);
  const second = await orderOfOptions(page);
  await page.reload();
  await expect(shownStep(page)).toHaveId('no-cause-found');
  expect(await orderOfOptions(page)).toEqual(second);
});
