import { expect, test } from 'vitest';
import { stripCount } from '../../../src/core/assignment/poster-strips.ts';

// Modules by version (ISO/IEC 18004): version 9 has 53, version 10 has 57, version 20 has 97, version 21 has 101.
test.each([
  [21, 8],
  [53, 8],
  [57, 4],
  [97, 4],
  [101, 0],
  [177, 0],
])('a code of %i modules fits on %i strips with modules of 0.4 mm or more', (modules, count) => {
  expect(stripCount(modules)).toBe(count);
});
