import { expect, type Locator, type Page, test } from '@playwright/test';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { comeBackWith, debriefed, oneChoice, plantAttempts } from './kept-values.ts';
import { begin, bestPath, choose, finish, openLesson, rewindTo } from './lesson-page.ts';

const shop = (page: Page): Locator => page.locator('a[data-lesson="optician"]');
const next = (page: Page): Locator => page.locator('[data-next]');

test('a visitor sees at once what this is, for whom, and one button that opens the first lesson', async ({ page }) => {
  await page.goto('nl/');
  for (const words of [/Jij staat achter de balie/, /Voor iedereen die klanten helpt/, /Speel de les/])
    await expect(page.getByText(words).first()).toBeInViewport();
  await next(page).click();
  await expect(page.locator('main[data-lesson="terrace"]')).toBeVisible();
});

test('the lessons of the first day come first, then those of the first week', async ({ page }) => {
  await page.goto('en/');
  const order = await page
    .locator('.street a[data-lesson]')
    .evaluateAll((shops: HTMLElement[]) => shops.map(({ dataset }) => dataset['lesson']));
  expect(order.slice(0, 7)).toEqual([
    'terrace',
    'anybody-there',
    'two-answers',
    'optician',
    'ria-service-desk',
    'two-cheeses',
    'step-free',
  ]);
  expect(order.toSorted()).toEqual(everyLesson.map(({ id }) => id).toSorted());
});

test('the first shop of the street is in sight on a phone and on a desk', async ({ page }) => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('nl/');
    await expect(page.locator('.shop .sign').first()).toBeInViewport({ ratio: 1 });
  }
});

test('a shop names the lesson, the place, the person and the minutes', async ({ page }) => {
  await page.goto('en/');
  await expect(shop(page)).toContainText('Three customers at once');
  await expect(shop(page)).toContainText('with Ruud · 4 min');
});

test('a lesson that was begun says so, and the button carries on with it', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'one-moment');
  await page.goto('nl/');
  await expect(shop(page)).toContainText('Begonnen', { useInnerText: true });
  await expect(next(page)).toContainText('1 van 4 vragen beantwoord', { useInnerText: true });
  await expect(next(page)).toContainText('Ga verder', { useInnerText: true });
});

test('a lesson whose debrief was seen says so', async ({ page }) => {
  await openLesson(page, 'en');
  await finish(page, bestPath);
  await page.goto('en/');
  await expect(shop(page)).toContainText('Done', { useInnerText: true });
});

test('a lesson that was done and is tried differently still says that it was done', async ({ page }) => {
  await openLesson(page, 'nl');
  await finish(page, bestPath);
  await rewindTo(page, 'busy-counter');
  await choose(page, 'one-moment');
  await page.goto('nl/');
  await expect(shop(page)).toContainText('Gedaan', { useInnerText: true });
  await expect(shop(page)).not.toContainText('Begonnen', { useInnerText: true });
});

test('an attempt at another version of the lesson promises nothing', async ({ page }) => {
  const event = { ...oneChoice.events[0], atMillis: 10_000 };
  const other = { ...oneChoice, id: 'other-version', lessonVersion: oneChoice.lessonVersion + 1, events: [event] };
  await plantAttempts(page, { [debriefed.id]: debriefed, [other.id]: other });
  await page.goto('nl/');
  await expect(shop(page)).toContainText('Gedaan', { useInnerText: true });
  await expect(next(page)).not.toContainText(/van 4 vragen beantwoord|Ga verder/, { useInnerText: true });
});

test('the page that comes back with Back shows what was done meanwhile', async ({ page }) => {
  await page.goto('nl/');
  await expect(next(page)).toContainText('Speel de les', { useInnerText: true });
  await comeBackWith(page, { [oneChoice.id]: oneChoice });
  await expect(shop(page)).toContainText('Begonnen', { useInnerText: true });
});

test('attempts that nobody can read, and those of lessons that are gone, leave the street as it was', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await plantAttempts(page, { rubbish: { events: 'none' }, gone: { ...debriefed, id: 'gone', lesson: 'gone' } });
  await page.goto('nl/');
  await expect(next(page)).toContainText('Speel de les', { useInnerText: true });
  await expect(shop(page)).not.toContainText(/Begonnen|Gedaan/, { useInnerText: true });
  expect(faults).toEqual([]);
});

test('without storage every lesson can be opened', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await page.goto('nl/');
  await expect(shop(page).locator('.sticker').first()).toBeHidden();
  await shop(page).click();
  await expect(page.locator('main[data-lesson="optician"]')).toBeVisible();
  expect(faults).toEqual([]);
});

test('without JavaScript every lesson can be opened', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('nl/');
  await expect(shop(page).locator('.sticker').first()).toBeHidden();
  await shop(page).click();
  await expect(page.locator('main[data-lesson="optician"]')).toBeVisible();
  await page.context().close();
});
