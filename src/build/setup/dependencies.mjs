// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOutdated, isLockFor } from './lock-files.mjs';
import { installPackages } from './npm.mjs';
import { say } from './say.mjs';

/** @typedef {import('./say.mjs').Result<void>} DependenciesResult */

const networkTrouble = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/;

/**
 * @param {string} file
 * @returns {import('./lock-files.mjs').LockFile & import('./lock-files.mjs').Manifest | undefined}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * One sentence about what npm said.
 * @param {Pick<import('./run-command.mjs').CommandEnd, 'output' | 'timedOut'>} end
 */
export function describeFailure({ output, timedOut }) {
  if (timedOut || networkTrouble.test(output)) {
    return 'The packages cannot be fetched because the npm registry cannot be reached: connect to the internet and try again.';
  }
  const reason = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .find((line) => line !== '' && !/^(code|errno|syscall|path) /.test(line));
  return `The packages cannot be installed: npm says "${reason ?? 'nothing'}". Run "npm ci" to see all of it.`;
}

/** @param {string} problem @returns {DependenciesResult} */
const fail = (problem) => ({ ok: false, problem });

/**
 * Installs the packages when they are missing or differ from the lock file.
 * @param {string} root
 * @returns {Promise<DependenciesResult>}
 */
export async function ensureDependencies(root) {
  const [manifest, lock] = [readJson(join(root, 'package.json')), readJson(join(root, 'package-lock.json'))];
  if (!manifest || !lock) return fail('package.json or package-lock.json cannot be read: restore them from git.');
  if (!isLockFor(manifest, lock)) return fail('package.json and package-lock.json differ: run "npm install" first.');
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (installed && findOutdated(lock, installed).length === 0) return { ok: true, value: undefined };

  if (process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'))) {
    // Windows cannot replace a program that is running.
    return fail('The packages have changed: run "npm ci" and then try again.');
  }
  if (installed) say('The packages have changed: installing them again …');
  else say('Installing the packages (about a minute, only the first time) …');
  const end = await installPackages(root);
  return end.code === 0 ? { ok: true, value: undefined } : fail(describeFailure(end));
}
