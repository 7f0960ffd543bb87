// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { browserPlaces, findBrowser } from './browser-places.mjs';
import { isStopping, runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/** @typedef {import('./say.mjs').Result<string>} BrowserResult */

const downloadLimitMillis = 5 * 60_000;

const nothingFound =
  'The tests need a browser and none could be found or installed: install Chromium, Chrome or Edge, or set BALIE_BROWSER to the path of one, and try again.';

/** @param {string} file */
async function starts(file) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { code } = await runCommand(file, ['--version'], { quiet: true, timeLimitMillis: 20_000 });
  return code === 0;
}

function findInstalled() {
  const places = browserPlaces({ platform: process.platform, env: process.env, home: homedir() });
  return findBrowser(places, existsSync, starts);
}

/** Where Playwright keeps the browser it downloads, whether or not it is there. @param {string} root */
function downloadPlace(root) {
  /** @type {typeof import('@playwright/test')} */
  const playwright = createRequire(join(root, 'package.json'))('@playwright/test');
  return playwright.chromium.executablePath();
}

/**
 * @param {string} root
 * @param {string} node
 */
async function download(root, node) {
  say('No browser found: downloading the one of Playwright (once, about 170 MB) …');
  const installer = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env };
  const args = [installer, 'install', 'chromium', '--no-shell'];
  await runCommand(node, args, { cwd: root, env, quiet: true, timeLimitMillis: downloadLimitMillis });
  return findBrowser([downloadPlace(root)], existsSync, starts);
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('The download did not succeed: installing the package chromium with apt-get (once, a few minutes) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, quiet: true, timeLimitMillis: 2 * downloadLimitMillis };
  await runCommand('apt-get', ['update'], options);
  if (isStopping()) return undefined;
  await runCommand('apt-get', ['install', '-y', 'chromium'], options);
  return findInstalled();
}

/**
 * The browser for the tests: the one named in BALIE_BROWSER, an installed one, a downloaded one, or a newly installed one.
 * @param {string} root
 * @param {string} node
 * @returns {Promise<BrowserResult>}
 */
export async function ensureBrowser(root, node) {
  const named = process.env.BALIE_BROWSER;
  if (named) {
    const found = await findBrowser([named], existsSync, starts);
    return found
      ? { ok: true, value: found }
      : { ok: false, problem: `BALIE_BROWSER names ${named}, which does not start: correct or unset it.` };
  }
  const ways = [
    findInstalled,
    () => findBrowser([downloadPlace(root)], existsSync, starts),
    () => download(root, node),
    installWithApt,
  ];
  for (const way of ways) {
    const found = await way();
    if (found) return { ok: true, value: found };
    if (isStopping()) break;
  }
  return { ok: false, problem: nothingFound };
}
