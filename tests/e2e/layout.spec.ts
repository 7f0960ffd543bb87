import { expect, test } from '@playwright/test';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { attemptsToFreeze } from '../fixtures/frozen-attempts.ts';
import { comeBackWith, oneChoice, plantAttempts } from './kept-values.ts';
import { openLesson, waitForPlayer } from './lesson-page.ts';
import { expectNoShifts, holdBack, painted, watchShifts } from './shifts.ts';
import { tourLesson } from './tour.ts';

test('nothing moves by itself from the cover to the debrief', async ({ page }) => {
  await watchShifts(page);
  await openLesson(page, 'nl');
  await tourLesson(page, () => expectNoShifts(page));
});

for (const fragment of ['', '#busy-counter'])
  test(`nothing moves when the player starts late, at ${fragment || 'the cover'}`, async ({ page }) => {
    await watchShifts(page);
    const letGo = await holdBack(page, '**/*.js');
    await page.goto(`nl/lessons/optician/${fragment}`, { waitUntil: 'commit' });
    await expect(page.locator('[data-start]')).toBeAttached();
    await painted(page);
    letGo();
    await waitForPlayer(page);
    await expectNoShifts(page);
  });

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])
  test(`nothing moves on a cover ${viewport.width} wide when the player finds an attempt`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await plantAttempts(page, { [oneChoice.id]: oneChoice });
    await watchShifts(page);
    const letGo = await holdBack(page, '**/*.js');
    await page.goto('nl/lessons/optician/', { waitUntil: 'commit' });
    await expect(page.locator('[data-start]')).toBeAttached();
    await painted(page);
    letGo();
    await expect(page.locator('[data-when-begun]')).toBeVisible();
    await expectNoShifts(page);
  });

test('nothing moves when the display font comes late', async ({ page }) => {
  await watchShifts(page);
  const letGo = await holdBack(page, '**/*.woff2');
  await page.goto('nl/lessons/optician/', { waitUntil: 'commit' });
  await waitForPlayer(page);
  await painted(page);
  letGo();
  await page.evaluate(() => document.fonts.ready);
  await expectNoShifts(page);
});

const homes = [
  { home: 'with a lesson begun', attempts: [oneChoice], says: 'Ga verder' },
  {
    home: 'with all lessons done',
    attempts: everyLesson.flatMap((lesson) => attemptsToFreeze(lesson)[0]?.attempt ?? []),
    says: 'Nog een keer',
  },
];

test('nothing moves on the home page of somebody new', async ({ page }) => {
  await watchShifts(page);
  await page.goto('nl/');
  await page.evaluate(() => document.fonts.ready);
  await expectNoShifts(page);
});

for (const { home, attempts, says } of homes)
  test(`nothing moves on the home page, ${home}, however late the storage answers`, async ({ page }) => {
    await watchShifts(page);
    await page.goto('nl/');
    await page.evaluate(() => document.fonts.ready);
    await painted(page);
    await comeBackWith(page, Object.fromEntries(attempts.map((attempt) => [attempt.id, attempt])));
    await expect(page.locator('[data-next]')).toContainText(says, { useInnerText: true });
    await expectNoShifts(page);
  });

test('nothing moves in the gallery', async ({ page }) => {
  await watchShifts(page);
  await page.goto('nl/trainer/cast/');
  await page.evaluate(() => document.fonts.ready);
  await expectNoShifts(page);
});
