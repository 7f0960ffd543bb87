// @ts-check
/**
 * What every step of the set-up hands back: its value, or one sentence that a person can act on.
 * @template T
 * @typedef {{ ok: true, value: T } | { ok: false, problem: string }} Result
 */

/** Prints one line of progress. @param {string} sentence */
export function say(sentence) {
  console.log(sentence);
}

/** Prints the line that opens a step. @param {string} title */
export function sayHeading(title) {
  console.log(`\n== ${title} ${'='.repeat(Math.max(0, 60 - title.length))}`);
}

/** Prints what went wrong, after which the command ends. @param {string} problem */
export function sayProblem(problem) {
  console.error(`\n${problem}`);
}

/** @param {number} durationMillis */
export function formatDuration(durationMillis) {
  const seconds = durationMillis / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
