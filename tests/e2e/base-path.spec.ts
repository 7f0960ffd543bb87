import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { type Host, startHost } from './host.ts';
import { begin, choose, consequenceOf, waitForPlayer } from './lesson-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const base = '/elders/balie/';
let folder = '';
let host: Host;

// In one worker, so that the site is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'balie-base-'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--base', base, '--outDir', folder], { cwd: root });
  host = await startHost({ root: folder, base });
});

test.afterAll(async () => {
  await host?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('published under another path, the site plays, changes language, and misses nothing', async ({ page }) => {
  const missed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(base)) missed.push(response.url());
  });
  await page.goto(host.address);
  await expect(page).toHaveURL(/\/elders\/balie\/en\/$/);
  await page.locator('a[data-language]').click();
  await page.locator('.shop').first().click();
  await waitForPlayer(page);
  await begin(page);
  await choose(page, 'name-order-and-time');
  await page.locator('#busy-counter a[data-language]').click();
  await expect(page).toHaveURL(`${host.address}en/lessons/optician/#busy-counter`);
  await expect(consequenceOf(page, 'name-order-and-time')).toBeVisible();
  expect(missed).toEqual([]);
});

test('published under another path, a page that is not there leads back to the lessons', async ({ page }) => {
  await page.goto(`${host.address}no-such-page/`);
  await page.locator('a[href$="/nl/"]').click();
  await expect(page).toHaveURL(`${host.address}nl/`);
  await expect(page.locator('.shop').first()).toBeVisible();
});
