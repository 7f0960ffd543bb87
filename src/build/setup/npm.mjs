// @ts-check
import { join, sep } from 'node:path';
import { isStopping, runCommand } from './run-command.mjs';
import { withSearchPath } from './search-path.mjs';

const commonArguments = [
  '--include=dev',
  '--include=optional',
  '--prefer-offline',
  '--no-fund',
  '--no-audit',
  '--loglevel=error',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=2000',
  '--fetch-timeout=120000',
];

const limitMillis = 15 * 60_000;

/**
 * npm's own program when npm started this, else the npm of this machine. Never one that runs on the Node in
 * node_modules, which the install replaces.
 * @param {string} root
 */
function findNpm(root) {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  if (node && npm?.endsWith('.js') && !node.startsWith(join(root, 'node_modules'))) return [node, npm];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm'] : ['npm'];
}

/** The environment without `node_modules/.bin` in its search path. @param {string} root */
function environmentForInstall(root) {
  const inside = join(root, 'node_modules') + sep;
  return withSearchPath((folders) => folders.filter((folder) => !folder.startsWith(inside)));
}

/**
 * @param {string} root
 * @param {readonly string[]} words
 */
function runNpm(root, words) {
  const [program = 'npm', ...args] = [...findNpm(root), ...words, ...commonArguments];
  return runCommand(program, args, {
    cwd: root,
    env: environmentForInstall(root),
    quiet: true,
    timeLimitMillis: limitMillis,
  });
}

/**
 * Installs what the lock file lists, and leaves that file as it is.
 * @param {string} root
 */
export async function installPackages(root) {
  const end = await runNpm(root, ['ci']);
  const refused = end.code !== 0 && end.output.includes('npm ci') && end.output.includes('Missing: ');
  // `npm ci` refuses a lock file that lacks an optional package for some other machine; `npm install` does not.
  return refused && !isStopping() ? runNpm(root, ['install', '--no-save']) : end;
}
