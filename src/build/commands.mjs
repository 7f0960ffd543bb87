// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveOptions, toArguments } from './serve/serve-options.mjs';
import { isStopping } from './setup/run-command.mjs';
import { say, sayProblem } from './setup/say.mjs';
import { runNode, tools } from './setup/workshop.mjs';
import { runSteps } from './steps/run-steps.mjs';
import { allSteps, checkSteps } from './steps/steps.mjs';

/**
 * @typedef {import('./setup/options.mjs').Options} Options
 * @typedef {import('./setup/workshop.mjs').Workshop} Workshop
 *
 * What `npm run <name>` does.
 * @typedef {object} Command
 * @property {Record<string, import('./setup/options.mjs').OptionRule>} [options] without it all words go to the work itself
 * @property {(options: Options) => boolean} [browser] whether a browser is needed
 * @property {(workshop: Workshop, options: Options, words: readonly string[]) => Promise<number>} work gives the exit code
 */

/**
 * How the site is built.
 * @satisfies {Record<string, import('./setup/options.mjs').OptionRule>}
 */
const buildOptions = {
  base: serveOptions.base,
  /** The host it will be published on. */
  site: /** @type {const} */ ({ kind: 'origin' }),
};

/** @param {Options} options */
function chosenSteps({ only }) {
  return only === undefined ? allSteps : allSteps.filter((step) => step.id === only);
}

/**
 * @param {Workshop} workshop
 * @param {Options} options
 */
async function checkAndBuild(workshop, options) {
  say('Checking the content …');
  const checked = await runNode(workshop, ['src/build/content/cli.ts', '--form']);
  if (checked.code !== 0 || isStopping()) return checked.code;
  say('Building the site …');
  const ofBuild = Object.entries(options).filter(([name]) => name in buildOptions);
  const args = [tools.astro, 'build', ...toArguments(Object.fromEntries(ofBuild))];
  const built = await runNode(workshop, args, { quiet: true });
  if (built.code !== 0 && !isStopping())
    sayProblem(`${built.output}\nThe site could not be built: the reason is above.`);
  return built.code;
}

/** @type {Command['work']} */
async function start(workshop, options) {
  const code = await checkAndBuild(workshop, options);
  if (code !== 0 || isStopping()) return code;
  return (await runNode(workshop, ['src/build/serve/cli.ts', ...toArguments(options)], { tied: true })).code;
}

/** @type {Command['work']} */
async function build(workshop, options) {
  const code = await checkAndBuild(workshop, options);
  if (code === 0) say('The site is in dist/.');
  return code;
}

/** @type {Command['work']} */
async function test(workshop, options) {
  if (options.only === 'browser' && !existsSync(join(workshop.root, 'dist', 'index.html'))) {
    sayProblem('There is no built site to test: run "npm run build" first.');
    return 1;
  }
  return runSteps(workshop, chosenSteps(options));
}

/**
 * What the check may do besides telling.
 * @satisfies {Record<string, import('./setup/options.mjs').OptionRule>}
 */
const checkOptions = {
  /** Mends what can be mended without reading, before it looks. */
  fix: { kind: 'switch' },
  /** Writes what there is to say about the content as JSON, for editors; nothing else is checked then. */
  json: { kind: 'switch' },
};

/** @type {Command['work']} */
async function check(workshop, options) {
  const content = ['src/build/content/cli.ts', ...toArguments(options)];
  if (options['json']) return (await runNode(workshop, content)).code;
  return runSteps(
    workshop,
    checkSteps.map((step) => (step.id === 'content' ? { ...step, args: content } : step)),
  );
}

/** @type {Command['work']} */
async function bench(workshop, _options, words) {
  const code = await checkAndBuild(workshop, {});
  if (code !== 0 || isStopping()) return code;
  return (await runNode(workshop, ['tests/bench/bench.ts', ...words])).code;
}

/** The tests that compare pictures, wherever they stand. */
const pictureTests = ['--grep', '@picture', '--update-snapshots=changed'];

/**
 * Builds the site and makes the pictures of it anew that the browser tests compare with.
 * @type {Command['work']}
 */
async function pictures(workshop) {
  const code = await checkAndBuild(workshop, {});
  if (code !== 0 || isStopping()) return code;
  const config = ['--config', 'tests/playwright.config.ts'];
  const made = await runNode(workshop, [tools.playwright, 'test', ...config, ...pictureTests]);
  if (made.code === 0) say('The pictures are in tests/pictures/: look at what changed before you commit them.');
  return made.code;
}

/** @type {Record<string, Command>} */
export const commands = {
  start: { options: serveOptions, work: start },
  test: {
    options: { only: { kind: 'word', of: allSteps.map((step) => step.id) } },
    browser: (options) => chosenSteps(options).some((step) => step.browser),
    work: test,
  },
  dev: {
    options: serveOptions,
    work: async (workshop, options) =>
      (await runNode(workshop, ['src/build/serve/dev-cli.ts', ...toArguments(options)], { tied: true })).code,
  },
  build: { options: buildOptions, work: build },
  check: { options: checkOptions, work: check },
  map: {
    work: async (workshop, _options, words) => (await runNode(workshop, ['src/build/map/cli.ts', ...words])).code,
  },
  bench: { browser: () => true, work: bench },
  pictures: { options: {}, browser: () => true, work: pictures },
  new: {
    work: async (workshop, _options, words) => (await runNode(workshop, ['src/build/new-lesson.ts', ...words])).code,
  },
};
