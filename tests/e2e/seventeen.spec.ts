import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { copyWithSeventeenLessons, seventeenLessons } from '../fixtures/seventeen-lessons.ts';
import { type Host, startHost } from './host.ts';
import { comeBackWith, oneChoice } from './kept-values.ts';
import { expectNoShifts, painted, watchShifts } from './shifts.ts';
import { fetchedDuring, kilobyte, note, sum } from './weigh.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let host: Host;

// In one worker, so that the site is built once.
test.describe.configure({ mode: 'default' });
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'balie-seventeen-'));
  await copyWithSeventeenLessons(root, folder);
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: folder });
  host = await startHost({ root: join(folder, 'dist') });
});

test.afterAll(async () => {
  await host?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('with seventeen lessons the home page is at most 45 KB with everything on it', async ({ page }) => {
  const fetched = await fetchedDuring(page, async () => {
    await page.goto(`${host.address}nl/`);
  });
  await expect(page.locator('.shop')).toHaveCount(seventeenLessons.length);
  const total = sum(fetched.map(({ bytes }) => bytes));
  note('home page with seventeen lessons', total);
  expect(total).toBeLessThanOrEqual(45 * kilobyte);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a street of seventeen shops looks as it did', { tag: '@picture' }, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${host.address}nl/`);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.street')).toHaveScreenshot(`street-${colorScheme}.png`);
    });
  });

/** Opens a lesson and answers its first decision with the card that lies on top. */
async function answerFirst(page: Page, lesson: string): Promise<void> {
  await page.goto(`${host.address}nl/lessons/${lesson}/`);
  await page.locator('main[data-ready]').waitFor({ state: 'attached' });
  await page.locator('[data-start]').click();
  const scene = page.locator('[data-scene]').filter({ visible: true });
  await scene.locator('.card').first().click();
  await scene.locator('button[type="submit"]').click();
  await expect(scene.locator('[data-chosen] [data-consequence]')).toBeVisible();
}

test('a lesson in any of the seventeen places is at most 36 KB up to its first answer', async ({ browser }) => {
  test.setTimeout(120_000);
  const sizes: Record<string, number> = {};
  for (const { id } of seventeenLessons) {
    const page = await browser.newPage();
    const fetched = await fetchedDuring(page, () => answerFirst(page, id));
    await page.close();
    sizes[id] = sum(fetched.filter(({ kind }) => kind !== 'font').map(({ bytes }) => bytes));
  }
  note(`heaviest of ${Object.keys(sizes).length} lessons`, Math.max(...Object.values(sizes)));
  expect(Object.entries(sizes).filter(([, bytes]) => bytes > 36 * kilobyte)).toEqual([]);
});

test('nothing moves on the home page when the lesson that was begun is not the first', async ({ page }) => {
  const begun = { ...oneChoice, lesson: 'electronics-shop' };
  await watchShifts(page);
  await page.goto(`${host.address}nl/`);
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  await comeBackWith(page, { [begun.id]: begun }, host.address);
  await expect(page.locator('[data-next]')).toHaveAttribute('href', /electronics-shop/);
  await expect(page.locator('[data-answered]')).toBeVisible();
  await expectNoShifts(page);
});
