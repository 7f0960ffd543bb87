import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/build/serve/listen.ts';
import { createStaticServer } from '../../src/build/serve/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'balie-site-'));
const root = join(folder, 'dist');
const files = {
  'secret.txt': 'not for you',
  'dist/index.html': '<h1>home</h1>',
  'dist/nl/index.html': '<h1>nl</h1>',
  'dist/_astro/page.a1b2.js': 'export {}',
  'dist/app.webmanifest': '{}',
  'dist/letters.woff2': 'wOF2',
  'dist/share.png': 'PNG',
  'dist/favicon.svg': '<svg/>',
};

const site = createStaticServer({ root, base: '/' });
const siteUnderBase = createStaticServer({ root, base: '/x/' });
let origin = '';
let originUnderBase = '';

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  origin = `http://127.0.0.1:${await listen(site, 0, 'machine')}`;
  originUnderBase = `http://127.0.0.1:${await listen(siteUnderBase, 0, 'machine')}`;
});

afterAll(() => {
  for (const server of [site, siteUnderBase]) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

const get = (address: string, init: RequestInit = {}) => fetch(address, { redirect: 'manual', ...init });

/** Asks for a path as it is written: `fetch` would tidy it up. */
function getRaw(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request(`${origin}/`, { path }, async (response) => {
      resolve({ status: response.statusCode ?? 0, body: await text(response) });
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/nl/', 'text/html; charset=utf-8'],
    ['/_astro/page.a1b2.js', 'text/javascript; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/letters.woff2', 'font/woff2'],
    ['/share.png', 'image/png'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ])('serves %s as %s', async (path, contentType) => {
    const response = await get(`${origin}${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
  });

  test('sends a folder without a slash to the one with a slash, with its query', async () => {
    const response = await get(`${origin}/nl?a=1`);
    expect([response.status, response.headers.get('location')]).toEqual([301, '/nl/?a=1']);
  });

  test('answers a missing file with 404, and with 404.html when there is one', async () => {
    expect((await get(`${origin}/nope`)).status).toBe(404);
    writeFileSync(join(root, '404.html'), '<h1>missing</h1>');
    const response = await get(`${origin}/nope`);
    expect([response.status, await response.text()]).toEqual([404, '<h1>missing</h1>']);
    rmSync(join(root, '404.html'));
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/nl/../../secret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%',
  ])('does not leave its folder for %s', async (path) => {
    const { status, body } = await getRaw(path);
    expect(status).toBe(404);
    expect(body).not.toContain('not for you');
  });

  test('does not send a visitor to another host', async () => {
    mkdirSync(join(root, 'example.org'), { recursive: true });
    const response = await get(`${origin}//example.org`);
    expect(response.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('packs text with brotli and leaves fonts alone', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' };
    expect((await get(`${origin}/`, { headers })).headers.get('content-encoding')).toBe('br');
    expect((await get(`${origin}/letters.woff2`, { headers })).headers.get('content-encoding')).toBeNull();
  });

  test('unpacks to the file itself', async () => {
    const packed = await new Promise<Buffer>((resolve) => {
      request(`${origin}/`, { headers: { 'accept-encoding': 'br' } }, async (response) => {
        resolve(await buffer(response));
      }).end();
    });
    expect(brotliDecompressSync(packed).toString()).toBe('<h1>home</h1>');
  });

  test('answers 304 when the browser has the file already', async () => {
    const etag = (await get(`${origin}/`)).headers.get('etag') ?? '';
    expect((await get(`${origin}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('lets only files with a hash in their name be kept for good', async () => {
    expect((await get(`${origin}/_astro/page.a1b2.js`)).headers.get('cache-control')).toContain('immutable');
    expect((await get(`${origin}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  test('only reads', async () => {
    expect((await get(`${origin}/`, { method: 'POST' })).status).toBe(405);
    const head = await get(`${origin}/`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('serves under a base path and nothing outside it', async () => {
    expect((await get(`${originUnderBase}/x/nl/`)).status).toBe(200);
    expect((await get(`${originUnderBase}/x`)).headers.get('location')).toBe('/x/');
    expect((await get(`${originUnderBase}/nl/`)).status).toBe(404);
    expect((await get(`${originUnderBase}/xnl/`)).status).toBe(404);
  });
});
