import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPlan, parseSelfCheck } from '../../../src/core/self-check/self-check.ts';

const sound = { format: 1, answers: { 'make-happy': 'no' }, plan: { cue: 'iemand wenkt', action: 'loop ik' } };

test('what was stored comes back as it was', () => {
  expect(parseSelfCheck(sound)).toEqual({ kind: 'self-check', selfCheck: sound });
});

test('what a later version wrote is known as such', () => {
  expect(parseSelfCheck({ ...sound, format: 2, answers: 'new' })).toEqual({ kind: 'newer' });
});

test.each([
  undefined,
  null,
  'yes',
  [],
  {},
  { ...sound, format: 0 },
  { ...sound, format: '1' },
  { ...sound, answers: null },
  { ...sound, answers: { a: 'maybe' } },
  { ...sound, answers: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q${index}`, 'yes'])) },
  { ...sound, plan: { cue: 'x' } },
  { ...sound, plan: { cue: 'x', action: 'y'.repeat(longestPlan + 1) } },
])('%j is unreadable', (value) => {
  expect(parseSelfCheck(value)).toEqual({ kind: 'unreadable' });
});

test('nothing that comes from outside makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseSelfCheck(value)));
});
