// @ts-check
import { fileURLToPath } from 'node:url';
import { commands } from './commands.mjs';
import { parseOptions } from './setup/options.mjs';
import { endChildrenOnSignals, isStopping } from './setup/run-command.mjs';
import { sayProblem } from './setup/say.mjs';
import { setUp } from './setup/workshop.mjs';

// The door to every npm script. It and what it imports run before anything is installed, on the Node of the machine.

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} problem */
function fail(problem) {
  if (!isStopping()) sayProblem(problem);
  return isStopping() ? 130 : 1;
}

/**
 * @param {string} name
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
async function run(name, words) {
  const command = commands[name];
  if (!command) return fail(`There is no command "${name}": there are ${Object.keys(commands).join(', ')}.`);
  const options = parseOptions(command.options ?? {}, command.options ? words : []);
  if (!options.ok) return fail(options.problem);
  const workshop = await setUp(root, { browser: command.browser?.(options.value) ?? false });
  if (!workshop.ok) return fail(workshop.problem);
  if (isStopping()) return 130;
  return command.work(workshop.value, options.value, words);
}

endChildrenOnSignals();
const [name = '', ...words] = process.argv.slice(2);
process.exitCode = await run(name, words);
