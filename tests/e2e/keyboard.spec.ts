import { expect, type Page, test } from '@playwright/test';
import { bestPath, consequenceOf, openLesson, radioOf, recoveredPath, shownStep } from './lesson-page.ts';

/** Presses Tab until the focus is where it should be; the focus must be visible at every stop. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 12; stops++) {
    await page.keyboard.press('Tab');
    expect(await focusOutline(page)).toEqual({ style: 'solid', width: 3 });
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** The outline of what has the focus; a radio shows it on its card. */
async function focusOutline(page: Page): Promise<{ style: string; width: number }> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const card = focused.matches('input[type="radio"]') ? focused.closest('.card') : undefined;
    const drawn = card ? getComputedStyle(card, '::before') : getComputedStyle(focused);
    return { style: drawn.outlineStyle, width: Number.parseFloat(drawn.outlineWidth) };
  });
}

/** Ticks an option with Space and the arrows. */
async function tick(page: Page, option: string): Promise<void> {
  await tabTo(page, 'input[name="option"]');
  await page.keyboard.press('Space');
  for (let cards = 0; cards < 4 && !(await radioOf(page, option).isChecked()); cards++)
    await page.keyboard.press('ArrowDown');
  await expect(radioOf(page, option)).toBeChecked();
  expect(await focusOutline(page)).toEqual({ style: 'solid', width: 3 });
}

test('the whole lesson can be played with the keyboard alone, and the focus is visible at every stop', async ({
  page,
}) => {
  await openLesson(page, 'nl');
  await tabTo(page, '[data-start]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#busy-counter .step-title')).toBeFocused();
  for (const option of recoveredPath) {
    await tick(page, option);
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(consequenceOf(page, option)).toBeFocused();
    await tabTo(page, '[data-continue]');
    await page.keyboard.press('Enter');
    await expect(shownStep(page).locator('.step-title')).toBeFocused();
  }
  await tabTo(page, '[data-continue]');
  await page.keyboard.press('Enter');
  await expect(shownStep(page)).toHaveId('debrief');

  await tabTo(page, 'summary');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-rewind="busy-counter"]');
  await page.keyboard.press('Enter');
  await expect(shownStep(page)).toHaveId('busy-counter');
  await tick(page, 'name-order-and-time');
});

test('the focus moves to the consequence, and on a new step to its title', async ({ page }) => {
  await openLesson(page, 'en');
  await tabTo(page, '[data-start]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#busy-counter .step-title')).toBeFocused();
  await tick(page, bestPath[0]);
  await page.keyboard.press('Enter');
  await expect(consequenceOf(page, bestPath[0])).toBeFocused();
  await tabTo(page, '[data-continue]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#no-cause-found .step-title')).toBeFocused();
});
