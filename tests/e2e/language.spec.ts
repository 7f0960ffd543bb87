import { expect, type Page, test } from '@playwright/test';
import {
  begin,
  bestPath,
  choose,
  consequenceOf,
  finish,
  type Locale,
  onwards,
  openLesson,
  playPath,
  radioOf,
  shownStep,
  waitForPlayer,
} from './lesson-page.ts';

/** Taps the language link of the step that is shown, and waits for the same lesson in the other language. */
async function switchTo(page: Page, locale: Locale): Promise<void> {
  await shownStep(page).locator('a[data-language]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await waitForPlayer(page);
}

async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
}

test('the cover can be read in the other language', async ({ page }) => {
  await openLesson(page, 'nl');
  await switchTo(page, 'en');
  await expect(page.locator('[data-cover]')).toBeVisible();
  await expect(page.locator('[data-start]')).toHaveText('Start', { useInnerText: true });
});

for (const storage of ['kept', 'blocked'] as const) {
  test(`a switch in the middle of a decision keeps the step, the ticked card and earlier choices (storage ${storage})`, async ({
    page,
  }) => {
    if (storage === 'blocked') await blockStorage(page);
    await openLesson(page, 'nl');
    await begin(page);
    await choose(page, 'one-moment');
    await onwards(page);
    await radioOf(page, 'fetch-the-owner').check();

    for (const locale of ['en', 'nl', 'en'] as const) {
      await switchTo(page, locale);
      await expect(shownStep(page)).toHaveId('no-cause-found');
      await expect(radioOf(page, 'fetch-the-owner')).toBeChecked();
      await expect(shownStep(page).locator('[data-person="ruud"]')).toHaveAttribute('data-mood', 'angry');
    }
    await expect(page).toHaveTitle('Question 2 of 4 · Three customers at once · Balie');
    await shownStep(page).locator('[data-back]').click();
    await expect(consequenceOf(page, 'one-moment')).toContainText('Ruud taps the counter.');
  });

  test(`a switch keeps a consequence, an ending and a debrief on show (storage ${storage})`, async ({ page }) => {
    if (storage === 'blocked') await blockStorage(page);
    await openLesson(page, 'en');
    await begin(page);
    await choose(page, 'name-order-and-time');
    await switchTo(page, 'nl');
    await expect(consequenceOf(page, 'name-order-and-time')).toContainText('Dan knikt hij.');
    await expect(radioOf(page, 'one-moment')).toBeDisabled();

    await onwards(page);
    await playPath(page, bestPath.slice(1));
    await switchTo(page, 'en');
    await expect(shownStep(page)).toHaveId('takes-the-card');
    await expect(shownStep(page)).toContainText('Going for the red ones.', { useInnerText: true });

    await onwards(page);
    await switchTo(page, 'nl');
    await expect(shownStep(page)).toHaveId('debrief');
    await expect(page.locator('[data-tally]')).toHaveText('4 × beste keuze', { useInnerText: true });
  });
}

test('a switch at the first decision of a new round stays in that round', async ({ page }) => {
  await openLesson(page, 'nl');
  await finish(page, bestPath);
  await shownStep(page).locator('[data-again]').click();
  await radioOf(page, 'one-moment').check();
  await switchTo(page, 'en');
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(radioOf(page, 'one-moment')).toBeChecked();
  await expect(radioOf(page, 'one-moment')).toBeEnabled();
});

test('a switch at the first decision keeps the order of the cards', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  const order = () =>
    shownStep(page)
      .locator('input')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')));
  const before = await order();
  await switchTo(page, 'en');
  expect(await order()).toEqual(before);
});

test('the language chosen by hand is remembered at the front door', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await switchTo(page, 'en');
  await page.goto('./');
  await expect(page).toHaveURL(/\/en\/$/);
  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(/\/nl\/$/);
  await page.goto('./');
  await expect(page).toHaveURL(/\/nl\/$/);
});

for (const [language, locale] of [
  ['en-GB', 'en'],
  ['nl-BE', 'nl'],
  ['fr-FR', 'nl'],
] as const)
  test.describe(() => {
    test.use({ locale: language });
    test(`the front door sends a browser in ${language} to /${locale}/`, async ({ page }) => {
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  });

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('the front door offers both languages without JavaScript', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'Nederlands' })).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/$/);
  });
});
