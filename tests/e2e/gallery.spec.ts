import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { moods } from '../../src/core/lesson/lesson.ts';
import { castIds } from '../../src/drawings/cast.ts';
import { placeIds } from '../../src/drawings/places/places.ts';
import { poses } from '../../src/drawings/poses.ts';
import { readTokens } from '../../src/styles/read-tokens.ts';

test.beforeEach(({ page }) => page.goto('en/trainer/cast/'));

test('the gallery shows every person in every mood', async ({ page }) => {
  const shown = await page
    .locator('[data-sheet="people"] svg[data-person][data-mood]:not([data-speaking])')
    .evaluateAll((figures: SVGElement[]) =>
      figures.map((figure) => `${figure.dataset['person']} ${figure.dataset['mood']}`),
    );
  expect(shown.toSorted()).toEqual(castIds.flatMap((id) => moods.map((mood) => `${id} ${mood}`)).toSorted());
});

test('the gallery shows every pose, every place and every token by its name', async ({ page }) => {
  await expect(page.locator('[data-sheet="poses"] code')).toHaveText([...poses]);
  const places = page.locator('[data-sheet="places"] li[data-place]');
  expect(await places.evaluateAll((all: HTMLElement[]) => all.map((place) => place.dataset['place']))).toEqual([
    ...placeIds,
  ]);
  const tokens = page.locator('[data-sheet="tokens"]');
  for (const name of Object.keys(readTokens(readFileSync('src/styles/tokens.css', 'utf8')).day))
    await expect(tokens).toContainText(name);
});

test('the gallery shows every part of a lesson as the player does, and the shops in their three states', async ({
  page,
}) => {
  const parts = page.locator('[data-sheet="parts"]');
  for (const part of [
    '.main-button',
    '.quiet-button',
    '.notices p',
    '[data-cover] .facts',
    '[data-scene] .card input:checked',
    '[data-scene] .says',
    '[data-turn="bad"] [data-chosen] [data-consequence]',
    '[data-turn="good"] [data-chosen] [data-why]',
    '[data-ending] .told',
    '[data-debrief] .strip [data-coin]',
    '[data-debrief] .receipt',
    '[data-debrief] [data-tally] b',
    '.shop .sticker:not([hidden])',
  ])
    await expect(parts.locator(part).first(), part).toBeAttached();
  await expect(parts.locator('.shop')).toHaveCount(3);
  await expect(parts.locator('.shop .sticker:not([hidden])')).toHaveText(['Begun', 'Done']);
});

test('the gallery is out of the way of learners and of search engines', async ({ page }) => {
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  for (const address of ['en/', 'en/lessons/optician/', '404.html']) {
    await page.goto(address);
    await expect(page.locator('a[href*="trainer/cast"]')).toHaveCount(0);
  }
});
