import { describe, expect, test } from 'vitest';
import { isAtLeast } from '../../src/build/setup/versions.mjs';

describe('isAtLeast', () => {
  test.each([
    ['v22.18.0', '22.18.0'],
    ['v24.1.0', '22.18.0'],
    ['22.18.1', '22.18.0'],
    ['v26.0.0-nightly', '22.18.0'],
  ])('%s is at least %s', (version, minimum) => {
    expect(isAtLeast(version, minimum)).toBe(true);
  });

  test.each([
    ['v20.20.2', '22.18.0'],
    ['v22.9.0', '22.12.0'],
    ['22.17.9', '22.18.0'],
  ])('%s is older than %s', (version, minimum) => {
    expect(isAtLeast(version, minimum)).toBe(false);
  });
});
