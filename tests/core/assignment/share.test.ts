import { describe, expect, test } from 'vitest';
import { emptyDesk } from '../../../src/core/assignment/desk.ts';
import { parseAssignment } from '../../../src/core/assignment/parse-assignment.ts';
import { keyIsHere, shareOn, shareStateOf } from '../../../src/core/assignment/share.ts';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { assignmentOf, deskOf, keptOf, keysOf, sharedOf } from '../../fixtures/desks.ts';

const known = ['bakery', 'butcher'] as LessonId[];
const toShare = { known, newKeys: keysOf('a'), atMillis: 5000 };
const { draft } = keptOf({ mode: 'proof' });

describe('the first time an assignment is shared', () => {
  const desk = shareOn(emptyDesk, draft, toShare);
  const [kept] = desk.assignments;

  test('it gets the new key, which stays on the desk', () => {
    expect(desk.keys).toEqual([keysOf('a')]);
    expect(kept?.shared).toEqual({
      assignment: assignmentOf({ mode: 'proof', publicKey: keysOf('a').publicKey }),
      atMillis: 5000,
    });
  });

  test('it can be read wherever it goes', () => {
    expect(parseAssignment(kept?.shared?.assignment)).toEqual(kept?.shared?.assignment);
  });

  test('it gets the key that another tab made meanwhile', () => {
    const other = deskOf([], [keysOf('b')]);
    expect(shareOn(other, draft, toShare).assignments[0]?.shared?.assignment.publicKey).toBe(keysOf('b').publicKey);
  });

  test('it needs no key where nothing is sent', () => {
    const practice = shareOn(emptyDesk, keptOf({ mode: 'practice', masteryPercent: 80 }).draft, toShare);
    expect(practice.keys).toEqual([]);
    expect(practice.assignments[0]?.shared?.assignment).toEqual(assignmentOf());
  });

  test('it goes without loose spaces and without lessons that are gone', () => {
    const loose = { ...draft, title: ' First day ', lessons: ['gone', 'butcher'] as LessonId[] };
    expect(shareOn(emptyDesk, loose, toShare).assignments[0]?.shared?.assignment).toMatchObject({
      title: 'First day',
      lessons: ['butcher'],
    });
  });
});

describe('an assignment that was shared before', () => {
  const once = shareOn(emptyDesk, draft, toShare);
  const again = { ...toShare, newKeys: undefined, atMillis: 9000 };

  test('and is as it was keeps its link', () => {
    expect(shareOn(once, draft, again)).toBe(once);
  });

  test('and was changed gets the next revision, under the same id and key', () => {
    const twice = shareOn(once, { ...draft, group: 'Haarlem' }, again);
    expect(twice.assignments).toMatchObject([
      {
        draft: { revision: 2 },
        shared: { assignment: { id: draft.id, revision: 2, group: 'Haarlem' }, atMillis: 9000 },
      },
    ]);
    expect(twice.keys).toEqual([keysOf('a')]);
  });

  test('stays with its own key when a restored backup put it behind another', () => {
    const restored = { ...once, keys: [keysOf('c'), keysOf('a')] };
    expect(shareOn(restored, draft, again)).toBe(restored);
  });

  test('with a key that is lost gets the next revision with the key that is here', () => {
    const lost = { ...once, keys: [keysOf('c')] };
    expect(shareOn(lost, draft, again).assignments[0]?.shared?.assignment).toMatchObject({
      revision: 2,
      publicKey: keysOf('c').publicKey,
    });
  });
});

test('the trainer sees how far an assignment is', () => {
  const shared = sharedOf();
  expect(shareStateOf(keptOf(), known)).toBe('draft');
  expect(shareStateOf(shared, known)).toBe('shared');
  expect(shareStateOf({ ...shared, draft: { ...shared.draft, title: 'Second day' } }, known)).toBe('changed');
});

test.each([
  ['are here', [keysOf('b'), keysOf('a')], true],
  ['are lost', [keysOf('b')], false],
])('tickets can be opened as far as the keys %s', (_where, keys, here) => {
  const assignment = assignmentOf({ mode: 'coach', publicKey: keysOf('a').publicKey });
  expect(keyIsHere(assignment, deskOf([], keys))).toBe(here);
  expect(keyIsHere(assignmentOf(), deskOf([], keys))).toBe(true);
});
