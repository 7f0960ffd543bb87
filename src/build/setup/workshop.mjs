// @ts-check
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { environmentFor, findNode } from './node-runtime.mjs';
import { isStopping, runCommand } from './run-command.mjs';

/**
 * Everything is in place: the packages, the Node to work on and, where asked for, a browser.
 * @typedef {object} Workshop
 * @property {string} root
 * @property {string} node
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Sets up what is missing, and says so; with everything in place it is silent.
 * @param {string} root
 * @param {{ browser: boolean }} needs
 * @returns {Promise<import('./say.mjs').Result<Workshop>>}
 */
export async function setUp(root, needs) {
  const dependencies = await ensureDependencies(root);
  if (!dependencies.ok) return dependencies;
  const node = await findNode(root);
  if (!node.ok) return node;
  const workshop = { root, node: node.value, env: environmentFor(node.value) };
  if (!needs.browser || isStopping()) return { ok: true, value: workshop };
  const browser = await ensureBrowser(root, node.value);
  if (!browser.ok) return browser;
  return { ok: true, value: { ...workshop, env: { ...workshop.env, BALIE_BROWSER: browser.value } } };
}

/** The programs of the packages, as the scripts that Node runs. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/**
 * Runs a script of the project, or a tool, in the workshop.
 * @param {Workshop} workshop
 * @param {readonly string[]} args the script and its arguments
 * @param {import('./run-command.mjs').CommandOptions} [options]
 */
export function runNode(workshop, args, options = {}) {
  const [script = '', ...rest] = args;
  const env = { ...workshop.env, ...options.env };
  return runCommand(workshop.node, [join(workshop.root, script), ...rest], { cwd: workshop.root, ...options, env });
}
