// @ts-check

/** @param {string} version */
function parts(version) {
  return version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0);
}

/**
 * Compares by number, so that 22.9 is older than 22.12. A leading `v` is ignored.
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const [found, wanted] = [parts(version), parts(minimum)];
  for (const index of [0, 1, 2]) {
    const difference = (found[index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
