import { expect, type Page, test } from '@playwright/test';
import { castIds } from '../../src/drawings/cast.ts';
import { placeIds } from '../../src/drawings/places/places.ts';
import { fixChance } from './fix-chance.ts';
import { oneChoice, plantAttempts } from './kept-values.ts';
import { begin, bestPath, choose, finish, onwards, openLesson } from './lesson-page.ts';

// Compared with the pictures in tests/pictures; `npm run pictures` makes them anew with the tests of this tag.
const tag = '@picture';

test.describe.configure({ timeout: 120_000 });

const themes = ['light', 'dark'] as const;
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

// The style sheet that swaps the letters is not one of the page's own.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

/** Opens the gallery with one of its sheets alone: the whole takes long to paint. */
async function openSheet(page: Page, sheet: string): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto('nl/trainer/cast/');
  await page.locator(`.gallery > :not([data-sheet="${sheet}"])`).evaluateAll((others) => {
    for (const other of others) other.remove();
  });
  await page.evaluate(() => document.fonts.ready);
}

/** What is on show, as a person sees it. */
async function expectPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(shown.map((image) => image.decode()));
  });
  await expect(page).toHaveScreenshot(`${name}.png`);
}

for (const theme of themes)
  test.describe(`by ${theme === 'light' ? 'day' : 'night'}`, { tag }, () => {
    test.use({ colorScheme: theme });

    test('every place looks as it did', async ({ page }) => {
      await openSheet(page, 'places');
      for (const place of placeIds)
        await expect
          .soft(page.locator(`[data-sheet="places"] li[data-place="${place}"]`))
          .toHaveScreenshot(`place-${place}-${theme}.png`);
    });

    for (const sheet of ['poses', 'parts', 'tokens'])
      test(`the gallery's ${sheet} look as they did`, async ({ page }) => {
        await openSheet(page, sheet);
        await expect(page.locator(`[data-sheet="${sheet}"]`)).toHaveScreenshot(`${sheet}-${theme}.png`);
      });

    test('the street looks as it did, new and with a lesson begun', async ({ page }) => {
      await page.goto('nl/');
      await expectPicture(page, `home-${theme}`);
      await plantAttempts(page, { [oneChoice.id]: oneChoice });
      await page.setViewportSize(desk);
      await page.goto('nl/');
      await expect(page.locator('[data-next] [data-answered]')).toBeVisible();
      await expectPicture(page, `home-begun-wide-${theme}`);
    });

    test('the street of all shops looks on a wide screen as it did', async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto('nl/');
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.street')).toHaveScreenshot(`street-${theme}.png`);
    });

    test('the steps of a lesson look as they did', async ({ page }) => {
      await page.setViewportSize(phone);
      await fixChance(page, 7);
      await openLesson(page, 'nl');
      await expectPicture(page, `lesson-cover-${theme}`);
      await begin(page);
      await expectPicture(page, `lesson-decision-${theme}`);
      await choose(page, 'one-moment');
      await expectPicture(page, `lesson-consequence-${theme}`);
      await page.setViewportSize(desk);
      await expectPicture(page, `lesson-consequence-wide-${theme}`);
    });

    test('the end of a lesson looks as it did', async ({ page }) => {
      await fixChance(page, 7);
      await openLesson(page, 'nl');
      await finish(page, bestPath);
      await expectPicture(page, `lesson-debrief-${theme}`);
    });
  });

/** As many as are compared in one test. */
const handful = 9;

for (let first = 0; first < castIds.length; first += handful) {
  const people = castIds.slice(first, first + handful);
  test(`in every mood they look as they did: ${people.join(', ')}`, { tag }, async ({ page }) => {
    await openSheet(page, 'people');
    for (const person of people)
      await expect.soft(page.locator(`[data-sheet="person-${person}"]`)).toHaveScreenshot(`person-${person}.png`);
  });
}

test('an open decision and an ending look on a wide screen as they did', { tag }, async ({ page }) => {
  await page.setViewportSize(desk);
  await fixChance(page, 7);
  await openLesson(page, 'en');
  await begin(page);
  await expectPicture(page, 'lesson-decision-wide');
  for (const option of bestPath) {
    await choose(page, option);
    await onwards(page);
  }
  await expectPicture(page, 'lesson-ending-wide');
});
