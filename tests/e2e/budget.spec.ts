import { type APIRequestContext, expect, test } from '@playwright/test';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { begin, choose, openLesson } from './lesson-page.ts';
import { type Fetched, fetchedDuring, kilobyte, note, packedSize, sum } from './weigh.ts';

/** The scripts in a page itself; data is none. */
function inlineScripts(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*(?:src=|application\/json))[^>]*>(.*?)<\/script>/gs)];
  return scripts.map(([, code]) => code).join('\n');
}

test.describe('up to the first answered decision', () => {
  for (const locale of ['nl', 'en'] as const)
    test(`a phone fetches at most 36 KB, 16 KB of it JavaScript, all named in the page, and a font of 14 KB (${locale})`, async ({
      page,
    }) => {
      const fetched = await fetchedDuring(page, async () => {
        await openLesson(page, locale);
        await begin(page);
        await choose(page, 'name-order-and-time');
      });
      const html = fetched.find(({ kind }) => kind === 'page')?.text ?? '';
      const sizeOf = (wanted: Fetched['kind']): number =>
        sum(fetched.filter(({ kind }) => kind === wanted).map(({ bytes }) => bytes));
      const total = sum(fetched.map(({ bytes }) => bytes)) - sizeOf('font');
      const scripts = sizeOf('script') + (await packedSize(inlineScripts(html)));
      note(`${locale}, everything but the font`, total);
      note(`${locale}, JavaScript`, scripts);
      note(`${locale}, font`, sizeOf('font'));
      expect(total).toBeLessThanOrEqual(36 * kilobyte);
      expect(scripts).toBeLessThanOrEqual(16 * kilobyte);
      expect(sizeOf('font')).toBeLessThanOrEqual(14 * kilobyte);

      const names = html.matchAll(/(?:(?:src|href)="|url\()([^"#)]+)/g);
      const named = new Set([...names].map(([, url = '']) => new URL(url, page.url()).href));
      const unnamed = fetched.filter(({ kind, url }) => kind !== 'page' && !named.has(url)).map(({ url }) => url);
      expect(unnamed).toEqual([]);
    });
});

/** What a lesson weighs without the font, by the files that its page names: as much as a browser fetches of it. */
async function namedWeight(request: APIRequestContext, address: string): Promise<number> {
  const page = await request.get(address);
  const html = await page.text();
  const names = [...html.matchAll(/<script[^>]* src="([^"]+)"|<link rel="(?:icon|stylesheet)"[^>]* href="([^"]+)"/g)];
  const urls = names.map(([, script, link]) => new URL(script ?? link ?? '', page.url()).href);
  const files = await Promise.all(urls.map(async (url) => packedSize(await (await request.get(url)).body())));
  return (await packedSize(html)) + sum(files);
}

test('every lesson is at most 36 KB up to its first answer, without the font, in both languages', async ({
  page,
  request,
}) => {
  // Packing as hard as can be takes a busy machine a while.
  test.setTimeout(120_000);
  const fetched = await fetchedDuring(page, async () => {
    await openLesson(page, 'nl');
    await begin(page);
    await choose(page, 'name-order-and-time');
  });
  const seen = sum(fetched.filter(({ kind }) => kind !== 'font').map(({ bytes }) => bytes));
  expect(await namedWeight(request, 'nl/lessons/optician/')).toBe(seen);

  const addresses = everyLesson.flatMap(({ id }) => ['nl', 'en'].map((locale) => `${locale}/lessons/${id}/`));
  const sizes: [string, number][] = [];
  for (const address of addresses) sizes.push([address, await namedWeight(request, address)]);
  note('heaviest lesson', Math.max(...sizes.map(([, bytes]) => bytes)));
  expect(sizes.filter(([, bytes]) => bytes > 36 * kilobyte)).toEqual([]);
});

test('the catalogue is at most 45 KB with everything on it', async ({ page }) => {
  const fetched = await fetchedDuring(page, async () => {
    await page.goto('nl/');
  });
  const total = sum(fetched.map(({ bytes }) => bytes));
  note('catalogue', total);
  expect(total).toBeLessThanOrEqual(45 * kilobyte);
});

test('the words can be read while the display font is held back', async ({ page }) => {
  await page.route('**/*.woff2', () => undefined);
  await page.goto('nl/lessons/optician/', { waitUntil: 'domcontentloaded' });
  const title = page.locator('.cover-title');
  await expect(title).toBeVisible();
  const box = await title.boundingBox();
  const session = await page.context().newCDPSession(page);
  // Not `page.screenshot`, which waits for the fonts.
  const picture = async (): Promise<string> => {
    const clip = { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 1, height: box?.height ?? 1, scale: 1 };
    return (await session.send('Page.captureScreenshot', { clip })).data;
  };
  const withWords = await picture();
  await title.evaluate((element: HTMLElement) => element.style.setProperty('visibility', 'hidden'));
  expect(await picture()).not.toBe(withWords);
  const display = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('url('))
      .map((rule) => (rule as CSSFontFaceRule).style.getPropertyValue('font-display')),
  );
  expect(display).toEqual(['swap']);
});
