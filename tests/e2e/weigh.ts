import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type Page, type Response, test } from '@playwright/test';

export const kilobyte = 1024;

/** What the browser fetched, and how large that is on the way. */
export interface Fetched {
  readonly url: string;
  readonly kind: 'page' | 'script' | 'font' | 'other';
  readonly text: string;
  readonly bytes: number;
}

export async function packedSize(body: Buffer | string): Promise<number> {
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
export async function fetchedDuring(page: Page, work: () => Promise<void>): Promise<readonly Fetched[]> {
  const responses: Response[] = [];
  const notice = (response: Response): void => void responses.push(response);
  page.on('response', notice);
  await work();
  await page.waitForLoadState('load');
  page.off('response', notice);
  // What was fetched is asked for again at times, and is then not sent again.
  const first = [...new Map(responses.toReversed().map((response) => [response.url(), response])).values()];
  const fetched = await Promise.all(first.map(weigh));
  // A browser without a window does not fetch the icon by itself.
  const icon = await page.locator('link[rel="icon"]').evaluate((link: HTMLLinkElement) => link.href);
  if (fetched.some(({ url }) => url === icon)) return fetched;
  const bytes = await packedSize(await (await page.request.get(icon)).body());
  return [...fetched, { url: icon, kind: 'other', text: '', bytes }];
}

export const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Shows a measured size in the report and on the console. */
export function note(what: string, bytes: number): void {
  const description = `${bytes} bytes (${(bytes / kilobyte).toFixed(1)} KB)`;
  test.info().annotations.push({ type: what, description });
  console.log(`      ${what}: ${description}`);
}
