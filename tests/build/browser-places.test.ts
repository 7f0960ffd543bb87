import { describe, expect, test } from 'vitest';
import { browserPlaces, findBrowser } from '../../src/build/setup/browser-places.mjs';

const linux = { platform: 'linux', env: { PATH: '/home/me/bin:/usr/bin' }, home: '/home/me' } as const;
const mac = { platform: 'darwin', env: {}, home: '/Users/me' } as const;
const windows = { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' }, home: 'C:\\Users\\me' } as const;

/** Searches a machine on which only these files exist and all of them start, except the stubs. */
function search(machine: Parameters<typeof browserPlaces>[0], files: readonly string[], stubs: readonly string[] = []) {
  const exists = (file: string) => files.includes(file);
  return findBrowser(browserPlaces(machine), exists, async (file) => !stubs.includes(file));
}

describe('the search for a browser', () => {
  test.each([
    ['Chromium of Debian', linux, '/usr/bin/chromium'],
    ['a browser in a folder of the search path', linux, '/home/me/bin/google-chrome'],
    ['Chrome outside the search path', linux, '/opt/google/chrome/chrome'],
    ['Edge on Linux', linux, '/usr/bin/microsoft-edge-stable'],
    ['Chrome on a Mac', mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Chrome of one user of a Mac', mac, '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Edge on Windows', windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('finds %s', async (_what, machine, file) => {
    expect(await search(machine, [file])).toBe(file);
  });

  test('passes over a stub that does not start', async () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    expect(await search(linux, files, ['/usr/bin/chromium-browser'])).toBe('/usr/bin/google-chrome');
  });

  test('finds nothing on a machine without a browser', async () => {
    expect(await search(linux, [])).toBeUndefined();
  });
});
