import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { begin, choose, openLesson } from './lesson-page.ts';

const kilobyte = 1024;

/** What the browser fetched, and how large that is on the way. */
interface Fetched {
  readonly url: string;
  readonly kind: 'page' | 'script' | 'font' | 'other';
  readonly text: string;
  readonly bytes: number;
}

async function packedSize(body: Buffer | string): Promise<number> {
  const packed = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return packed.length;
}

async function weigh(response: Response): Promise<Fetched> {
  const body = await response.body();
  const type = response.request().resourceType();
  const kind = type === 'document' ? 'page' : type === 'script' || type === 'font' ? type : 'other';
  const bytes = kind === 'font' ? body.length : await packedSize(body);
  return { url: response.url(), kind, text: kind === 'font' ? '' : body.toString(), bytes };
}

/** Does something on a page without a cache, and weighs everything that was fetched, the icon included. */
async function fetchedDuring(page: Page, work: () => Promise<void>): Promise<readonly Fetched[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await work();
  await page.waitForLoadState('load');
  // What was fetched is asked for again at times, and is then not sent again.
  const first = [...new Map(responses.toReversed().map((response) => [response.url(), response])).values()];
  const fetched = await Promise.all(first.map(weigh));
  // A browser without a window does not fetch the icon by itself.
  const icon = await page.locator('link[rel="icon"]').evaluate((link: HTMLLinkElement) => link.href);
  if (fetched.some(({ url }) => url === icon)) return fetched;
  const bytes = await packedSize(await (await page.request.get(icon)).body());
  return [...fetched, { url: icon, kind: 'other', text: '', bytes }];
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** The scripts in a page itself; data is none. */
function inlineScripts(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*(?:src=|application\/json))[^>]*>(.*?)<\/script>/gs)];
  return scripts.map(([, code]) => code).join('\n');
}

/** Shows a measured size in the report and on the console. */
function note(what: string, bytes: number): void {
  const description = `${bytes} bytes (${(bytes / kilobyte).toFixed(1)} KB)`;
  test.info().annotations.push({ type: what, description });
  console.log(`      ${what}: ${description}`);
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
