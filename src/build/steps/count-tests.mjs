// @ts-check

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What the two test runners write about a run, as far as it is counted here.
 * @typedef {{ numPassedTests?: number, numFailedTests?: number }} VitestReport
 * @typedef {{ stats?: { expected?: number, unexpected?: number, flaky?: number } }} PlaywrightReport
 */

/**
 * @param {VitestReport & PlaywrightReport} report
 * @returns {Counts}
 */
function readCounts({ numPassedTests, numFailedTests, stats }) {
  return {
    passed: (numPassedTests ?? 0) + (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: (numFailedTests ?? 0) + (stats?.unexpected ?? 0),
  };
}

/** @param {string} reportText */
function parseReport(reportText) {
  try {
    return readCounts(JSON.parse(reportText));
  } catch {
    return undefined;
  }
}

/**
 * The counts of one step. Without a report the step counts as one; a step that failed has at least one failure.
 * @param {boolean} succeeded
 * @param {string | undefined} reportText
 * @returns {Counts}
 */
export function countStep(succeeded, reportText) {
  const counts = reportText === undefined ? undefined : parseReport(reportText);
  if (!counts) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}
