// @ts-check
import { tools } from '../setup/workshop.mjs';

/**
 * One thing that has to be right before the whole is.
 * @typedef {object} Step
 * @property {string} id the word after `--only`
 * @property {string} title
 * @property {readonly string[]} args the script that Node runs, and its arguments
 * @property {'vitest' | 'playwright'} [report] who writes the counts, when the step is made of tests
 * @property {boolean} [browser] the step needs a browser
 * @property {boolean} [quiet] its output is shown only when it fails
 */

/** @type {readonly Step[]} */
export const checkSteps = [
  { id: 'types', title: 'Types', args: [tools.astro, 'check'] },
  { id: 'lint', title: 'Lint and format', args: [tools.biome, 'check'] },
  { id: 'imports', title: 'Imports', args: ['src/build/imports/cli.ts'] },
  { id: 'content', title: 'Content', args: ['src/build/content/cli.ts'] },
];

/** @type {Step} */
const buildStep = { id: 'build', title: 'Build', args: [tools.astro, 'build'], quiet: true };

/** Everything, in the order in which a mistake is cheapest to find. @type {readonly Step[]} */
export const allSteps = [
  ...checkSteps,
  {
    id: 'unit',
    title: 'Unit tests',
    args: [tools.vitest, 'run', '--config', 'tests/vitest.config.ts'],
    report: 'vitest',
  },
  buildStep,
  {
    id: 'browser',
    title: 'Browser tests',
    args: [tools.playwright, 'test', '--config', 'tests/playwright.config.ts'],
    report: 'playwright',
    browser: true,
  },
];
