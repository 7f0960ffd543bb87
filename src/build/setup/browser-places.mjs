// @ts-check
import { posix, win32 } from 'node:path';

/**
 * What the search needs to know of the machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 */

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];
const linuxPrograms = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** @param {Machine} machine */
function linuxPlaces({ env }) {
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...linuxFolders];
  return [...linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name))), ...linuxPrograms];
}

/** @param {Machine} machine */
function macPlaces({ home }) {
  const folders = ['/Applications', posix.join(home, 'Applications')];
  return macNames.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

/** @param {Machine} machine */
function windowsPlaces({ env }) {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => env[name] ?? []);
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

/**
 * Where a Chromium, Chrome or Edge usually is, best first.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserPlaces(machine) {
  const places = { darwin: macPlaces, win32: windowsPlaces }[/** @type {string} */ (machine.platform)] ?? linuxPlaces;
  return [...new Set(places(machine))];
}

/**
 * The first browser that is there and really starts: some systems ship a stub that only tells how to install one.
 * @param {readonly string[]} places
 * @param {(file: string) => boolean} exists
 * @param {(file: string) => Promise<boolean>} starts
 */
export async function findBrowser(places, exists, starts) {
  for (const place of places) if (exists(place) && (await starts(place))) return place;
  return undefined;
}
