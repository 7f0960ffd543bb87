// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStopping } from '../setup/run-command.mjs';
import { formatDuration, say, sayHeading } from '../setup/say.mjs';
import { runNode } from '../setup/workshop.mjs';
import { countStep } from './count-tests.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('../setup/workshop.mjs').Workshop} Workshop
 */

/**
 * @param {Workshop} workshop
 * @param {Step} step
 * @param {string} reportFile
 */
async function runStep(workshop, step, reportFile) {
  sayHeading(step.title);
  const startedAtMillis = performance.now();
  const env = step.report ? { BALIE_REPORT: reportFile } : {};
  const { code, output } = await runNode(workshop, step.args, { env, quiet: step.quiet ?? false });
  const succeeded = code === 0;
  const duration = formatDuration(performance.now() - startedAtMillis);
  if (succeeded) say(`Fine: ${step.title.toLowerCase()} (${duration})`);
  else if (!isStopping()) say(`${output}\nNot right: ${step.title.toLowerCase()} (${duration})`);
  return { succeeded, ...countStep(succeeded, existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined) };
}

/**
 * Runs the steps up to the first that fails, and ends with a line that counts tests and other steps.
 * @param {Workshop} workshop
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(workshop, steps) {
  const reports = mkdtempSync(join(tmpdir(), 'balie-'));
  let [passed, failed] = [0, 0];
  try {
    for (const step of steps) {
      const result = await runStep(workshop, step, join(reports, `${step.id}.json`));
      if (isStopping()) return 130;
      passed += result.passed;
      failed += result.failed;
      if (!result.succeeded) {
        say(`\nStopped at the step "${step.id}". Run only this step with: npm test -- --only ${step.id}`);
        break;
      }
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
