// @ts-check

/**
 * What a package asks for: in `package.json`, and in the entry of the project itself in the lock file.
 * @typedef {{ [list in 'dependencies' | 'devDependencies' | 'optionalDependencies']?: Record<string, string> }} Manifest
 * @typedef {Manifest & { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

const dependencyLists = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']);

/**
 * Whether the lock file was made for this `package.json`.
 * @param {Manifest} manifest
 * @param {LockFile} lock
 */
export function isLockFor(manifest, lock) {
  const locked = lock.packages?.[''] ?? {};
  /** @param {Record<string, string> | undefined} list */
  const sorted = (list) => JSON.stringify(Object.entries(list ?? {}).sort());
  return dependencyLists.every((name) => sorted(manifest[name]) === sorted(locked[name]));
}

/**
 * The packages that are not installed as the lock file says. Packages for other machines (optional) may be absent.
 * @param {LockFile} lock `package-lock.json`
 * @param {LockFile} installed `node_modules/.package-lock.json`, which npm writes when it has installed everything
 * @returns {string[]} folders, like `node_modules/astro`
 */
export function findOutdated(lock, installed) {
  const present = installed.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([folder, wanted]) => folder !== '' && !wanted.link && !isAsWanted(wanted, present[folder]))
    .map(([folder]) => folder);
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} found
 */
function isAsWanted(wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
  return found.version === wanted.version;
}
