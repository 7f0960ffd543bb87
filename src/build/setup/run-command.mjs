// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] Keeps the output in `output` instead of showing it.
 * @property {boolean} [tied] The child notices when this process is gone, however it ended.
 * @property {number} [timeLimitMillis]
 *
 * @typedef {{ code: number, output: string, timedOut: boolean }} CommandEnd
 */

const hasProcessGroups = process.platform !== 'win32';
const graceMillis = 5000;
const parentCheckMillis = 500;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopRequestedAtMillis = 0;

/** Whether somebody asked the command to stop (Ctrl-C, or a signal). */
export function isStopping() {
  return stopRequestedAtMillis > 0;
}

/**
 * Signals the child and everything it started: a child leads a process group of its own.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalFamily(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (hasProcessGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It had ended already.
  }
}

/**
 * Asks the child to end, and ends it when it has not done so in time.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endFamily(child, signal) {
  signalFamily(child, signal);
  const timer = setTimeout(() => signalFamily(child, 'SIGKILL'), graceMillis);
  child.once('close', () => clearTimeout(timer));
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  const sinceMillis = Date.now() - stopRequestedAtMillis;
  if (isStopping()) {
    // npm hands on the Ctrl-C that the terminal has already sent here; only a later one is a second request.
    if (sinceMillis > 1000) for (const child of running) signalFamily(child, 'SIGKILL');
    return;
  }
  stopRequestedAtMillis = Date.now();
  if (running.size === 0) process.exit(130);
  for (const child of running) endFamily(child, signal);
}

/** From now on a request to stop ends the running children before it ends this process. */
export function endChildrenOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
  if (process.env.npm_lifecycle_event) stopWithParent();
}

/** npm ends only the shell between it and this process, so the end of that shell is a request to stop too. */
function stopWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    if (!isStopping()) stop('SIGTERM');
  }, parentCheckMillis);
  timer.unref();
}

/**
 * @param {CommandOptions} options
 * @returns {import('node:child_process').SpawnOptions}
 */
function spawnOptions({ cwd, env = process.env, quiet, tied }) {
  const output = quiet ? 'pipe' : 'inherit';
  return {
    ...(cwd === undefined ? {} : { cwd }),
    env,
    detached: hasProcessGroups,
    stdio: ['ignore', output, output, ...(tied ? [/** @type {const} */ ('ipc')] : [])],
  };
}

/**
 * Runs a program to its end. Never rejects: a program that cannot be started ends with code 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandEnd>}
 */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, spawnOptions(options));
    let output = '';
    let timedOut = false;
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));

    const limit = options.timeLimitMillis;
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endFamily(child, 'SIGTERM');
          }, limit);

    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
