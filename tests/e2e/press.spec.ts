import { expect, type Locator, type Page, test } from '@playwright/test';

const moved = (target: Locator): Promise<string> => target.evaluate((element) => getComputedStyle(element).translate);

/** Presses something without letting go, and tells whether it has given way. */
async function givesWay(page: Page, target: Locator): Promise<boolean> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  const before = await moved(target);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const pressed = await moved(target);
  // Let go elsewhere, so that nothing opens.
  await page.mouse.move(0, 0);
  await page.mouse.up();
  return pressed !== before;
}

test('on the home page the button and the signs of the shops give way to the finger', async ({ page }) => {
  await page.goto('nl/');
  expect(await givesWay(page, page.locator('[data-next] .main-button'))).toBe(true);
  expect(await givesWay(page, page.locator('.shop .sign').first())).toBe(true);
});
