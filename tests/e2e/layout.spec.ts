import { expect, type Page, test } from '@playwright/test';
import { oneChoice, plantAttempts } from './kept-values.ts';
import { openLesson, waitForPlayer } from './lesson-page.ts';
import { tourLesson } from './tour.ts';

declare global {
  interface Window {
    /** What moved on the page by itself, not in answer to the learner. */
    shifts: string[];
  }
}

/** Notes every layout shift from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      })[])
        if (!entry.hadRecentInput)
          window.shifts.push(
            `${entry.value} ${entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' | ')}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Holds back every file of a kind until it is let go. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const freed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await freed;
    await route.continue();
  });
  return letGo;
}

/** Two frames later everything that was to be painted has been, and the browser has told of its shifts. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

async function expectNoShifts(page: Page): Promise<void> {
  await painted(page);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
}

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
