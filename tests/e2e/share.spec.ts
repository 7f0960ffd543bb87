import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type Locale, locales } from '../../src/messages/locales.ts';
import { heaviestSharePicture } from '../fixtures/limits.ts';
import { openLesson } from './lesson-page.ts';

const lessons = readdirSync('content/lessons');

/** Every page that has a picture of its own, with where that picture is. */
const pages = locales.flatMap((locale) => [
  { path: `/${locale}/`, picture: `/${locale}/share.png` },
  ...lessons.map((id) => ({ path: `/${locale}/lessons/${id}/`, picture: `/${locale}/share/${id}.png` })),
]);

const meta = (page: Page, property: string): Promise<string | null> =>
  page.locator(`meta[property="${property}"]`).getAttribute('content');

/** The file at an address, which has to be there and to be what it is said to be. */
async function file(page: Page, address: string, type: string): Promise<Buffer> {
  const response = await page.request.get(address);
  expect([address, response.status(), response.headers()['content-type']]).toEqual([address, 200, type]);
  return response.body();
}

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly lang: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

async function manifestOf(page: Page, locale: Locale): Promise<Manifest> {
  await page.goto(`/${locale}/`);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  return JSON.parse((await file(page, href ?? '', 'application/manifest+json; charset=utf-8')).toString()) as Manifest;
}

for (const locale of locales) {
  test(`a link to any page in ${locale} shows a title, a few words and a picture of 1200 by 630`, async ({ page }) => {
    for (const { path, picture } of pages.filter((one) => one.path.startsWith(`/${locale}/`))) {
      await page.setContent(await (await page.request.get(path)).text(), { waitUntil: 'commit' });
      expect(await meta(page, 'og:image')).toBe(picture);
      expect(await meta(page, 'og:title')).toBe(await page.title());
      expect(await meta(page, 'og:description')).toBe(
        await page.locator('meta[name="description"]').getAttribute('content'),
      );
      const png = await file(page, picture, 'image/png');
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect([await meta(page, 'og:image:width'), await meta(page, 'og:image:height')]).toEqual(['1200', '630']);
      expect(png.length).toBeLessThanOrEqual(heaviestSharePicture);
      await expect(page.locator('link[rel="canonical"], meta[property="og:url"]')).toHaveCount(0);
    }
  });
}

for (const locale of locales) {
  test(`a phone can put the site in ${locale} on its home screen`, async ({ page }) => {
    const { start_url, scope, lang, icons } = await manifestOf(page, locale);
    expect({ start_url, scope, lang }).toEqual({ start_url: `/${locale}/`, scope: '/', lang: locale });
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '192x192 maskable',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of icons) {
      const { width, height } = await sharp(await file(page, src, type)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
}

/** How opaque a picture is in its corners, from 0 to 255. */
async function cornerOpacity(png: Buffer): Promise<readonly (number | undefined)[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [right, bottom] = [info.width - 1, info.height - 1];
  return [0, right, bottom * info.width, bottom * info.width + right].map((pixel) => data[pixel * 4 + 3]);
}

test('icons that a phone cuts to shape are full to their corners, and the others are round', async ({ page }) => {
  const { icons } = await manifestOf(page, 'nl');
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  const cut = [touch ?? '', ...icons.filter(({ purpose }) => purpose === 'maskable').map(({ src }) => src)];
  for (const address of cut) {
    expect(await cornerOpacity(await file(page, address, 'image/png'))).toEqual([255, 255, 255, 255]);
  }
  for (const { src } of icons.filter(({ purpose }) => purpose === 'any')) {
    expect(await cornerOpacity(await file(page, src, 'image/png'))).toEqual([0, 0, 0, 0]);
  }
  expect(await sharp(await file(page, touch ?? '', 'image/png')).metadata()).toMatchObject({ width: 180, height: 180 });
});

test('the icon of the tab can be drawn', async ({ page }) => {
  await page.goto('/nl/');
  const icon = await page.locator('link[rel="icon"]').getAttribute('href');
  const { width } = await sharp(await file(page, icon ?? '', 'image/svg+xml; charset=utf-8')).metadata();
  expect(width).toBe(32);
});

test('neither the home page nor the page of a lesson asks for a picture or for what a phone needs', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\.(png|webmanifest)$/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  for (const locale of locales) {
    await page.goto(`/${locale}/`, { waitUntil: 'load' });
    await openLesson(page, locale);
  }
  expect(asked).toEqual([]);
});
