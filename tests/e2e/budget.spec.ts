import { expect, type Page, test } from '@playwright/test';
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

test.describe('every lesson', () => {
  for (const { id } of everyLesson)
    for (const locale of ['nl', 'en'] as const)
      test(`${id} is at most 36 KB up to its first answer, without the font (${locale})`, async ({ page }) => {
        const fetched = await fetchedDuring(page, () => answerFirst(page, `${locale}/lessons/${id}/`));
        const total = sum(fetched.filter(({ kind }) => kind !== 'font').map(({ bytes }) => bytes));
        note(`${id} (${locale})`, total);
        expect(total).toBeLessThanOrEqual(36 * kilobyte);
      });
});

/** Opens a lesson and answers its first decision with the card that lies on top. */
async function answerFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main[data-ready]').waitFor({ state: 'attached' });
  await page.locator('[data-start]').click();
  const scene = page.locator('[data-scene]').filter({ visible: true });
  await scene.locator('.card').first().click();
  await scene.locator('button[type="submit"]').click();
  await expect(scene.locator('[data-chosen] [data-consequence]')).toBeVisible();
}

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
