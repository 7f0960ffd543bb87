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
  const args = ['--base', base, '--site', 'https://example.org', '--outDir', folder];
  await promisify(execFile)(process.execPath, [astro, 'build', ...args], { cwd: root });
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
  await page.locator('a[data-lesson="optician"]').click();
  await waitForPlayer(page);
  await begin(page);
  await choose(page, 'name-order-and-time');
  await page.locator('#busy-counter a[data-language]').click();
  await expect(page).toHaveURL(`${host.address}en/lessons/optician/#busy-counter`);
  await expect(consequenceOf(page, 'name-order-and-time')).toBeVisible();
  expect(missed).toEqual([]);
});

test('published under another path, what a phone and others ask for is under that path too', async ({ page }) => {
  await page.goto(`${host.address}nl/`);
  const links = page.locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  const manifest = await (await page.request.get(`${host.address}nl/manifest.webmanifest`)).json();
  expect({ start: manifest.start_url, scope: manifest.scope }).toEqual({ start: `${base}nl/`, scope: base });
  const icons = manifest.icons.map(({ src }: { src: string }) => new URL(src, host.address).href);
  for (const address of [...addresses, ...icons]) {
    expect(address).toContain(base);
    expect((await page.request.get(address)).status()).toBe(200);
  }
});

test('a site that knows its own address names it to whoever shows a link', async ({ page }) => {
  const address = 'https://example.org/elders/balie/en/lessons/optician/';
  await page.goto(`${host.address}en/lessons/optician/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', address);
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    'https://example.org/elders/balie/en/share/optician.png',
  );
});

test('published under another path, a page that is not there leads back to the lessons', async ({ page }) => {
  await page.goto(`${host.address}no-such-page/`);
  await page.locator('a[href$="/nl/"]').click();
  await expect(page).toHaveURL(`${host.address}nl/`);
  await expect(page.locator('.shop').first()).toBeVisible();
});
