import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../src/core/assignment/assignment.ts';
import {
  type Desk,
  emptyDesk,
  type KeptAssignment,
  mergeDesks,
  withAssignment,
  withoutAssignment,
} from '../../../src/core/assignment/desk.ts';
import { parseDesk } from '../../../src/core/assignment/parse-desk.ts';
import { fullAssignment, publicKey } from '../../fixtures/assignments.ts';

const { publicKey: _, ...draft } = fullAssignment;
const kept = (id: string, changedAtMillis: number): KeptAssignment => ({ draft: { ...draft, id }, changedAtMillis });
const key = (digit: string) => ({ publicKey: digit.repeat(64), privateKey: digit.repeat(64) });

const desk: Desk = { format: 1, keys: [key('a')], assignments: [kept('00000002', 20), kept('00000001', 10)] };

test('an assignment that changed comes first, once', () => {
  expect(withAssignment(desk, kept('00000001', 30)).assignments).toEqual([kept('00000001', 30), kept('00000002', 20)]);
});

test('an assignment can be taken away', () => {
  expect(withoutAssignment(desk, '00000002').assignments).toEqual([kept('00000001', 10)]);
});

describe('A backup that is read', () => {
  const backup: Desk = {
    format: 1,
    keys: [key('b'), key('a')],
    assignments: [kept('00000001', 15), kept('00000002', 5), kept('00000003', 1)],
  };
  const merged = mergeDesks(desk, backup);

  test('adds its keys behind those that are here', () => {
    expect(merged.keys).toEqual([key('a'), key('b')]);
  });

  test('never puts an older assignment in the place of a newer one', () => {
    expect(merged.assignments).toEqual([kept('00000002', 20), kept('00000001', 15), kept('00000003', 1)]);
  });

  test('never puts another key on what was shared here', () => {
    const sharedWith = (publicKeyOf: string, changedAtMillis: number): KeptAssignment => ({
      ...kept(fullAssignment.id, changedAtMillis),
      shared: { assignment: { ...fullAssignment, publicKey: publicKeyOf }, atMillis: changedAtMillis },
    });
    const here = { ...desk, assignments: [sharedWith('a'.repeat(64), 10)] };
    const stranger = { ...desk, assignments: [sharedWith('b'.repeat(64), Number.MAX_SAFE_INTEGER)] };
    expect(mergeDesks(here, stranger)).toEqual(here);
  });

  test('brings everything to an empty desk', () => {
    expect(mergeDesks(emptyDesk, desk)).toEqual(desk);
  });
});

describe('What is on a desk', () => {
  const shared: Assignment = fullAssignment;
  const whole = {
    ...desk,
    assignments: [
      { draft: { ...draft, lessons: [] }, changedAtMillis: 1, shared: { assignment: shared, atMillis: 2 } },
    ],
  };

  test('comes back as it was, a draft without lessons too', () => {
    expect(parseDesk(JSON.parse(JSON.stringify(whole)))).toEqual({ kind: 'desk', desk: whole });
  });

  test('from a later version is known as such', () => {
    expect(parseDesk({ format: 2, anything: true })).toEqual({ kind: 'newer' });
  });

  test.each([
    undefined,
    null,
    [],
    'desk',
    { format: 0 },
    { format: 1, keys: [] },
    { ...desk, keys: [{ publicKey, privateKey: 'short' }] },
    { ...desk, keys: [{ publicKey, privateKey: `${publicKey}\n` }] },
    { ...desk, assignments: [{ draft: { ...draft, id: '__proto__' }, changedAtMillis: 1 }] },
    { ...desk, assignments: [{ draft, changedAtMillis: -1 }] },
    {
      ...desk,
      assignments: [{ draft, changedAtMillis: 1, shared: { assignment: { ...shared, lessons: [] }, atMillis: 1 } }],
    },
  ])('%j is unreadable', (value) => {
    expect(parseDesk(value)).toEqual({ kind: 'unreadable' });
  });
});
