import { describe, expect, test } from 'vitest';
import { emptyDesk, mergeDesks } from '../../../src/core/assignment/desk.ts';
import { deskFile, mostFileBytes, readDeskFile } from '../../../src/core/assignment/desk-file.ts';
import { takeIn } from '../../../src/core/assignment/take-in.ts';
import { deskOf, keptOf, keysOf, sharedOf } from '../../fixtures/desks.ts';

const id = '0000000a';
const copyId = (copy: number): string => `c000000${copy}`;
const older = keptOf({ id, title: 'Older' }, 1000);
const newer = keptOf({ id, title: 'Newer' }, 2000);
const olderCopy = keptOf({ id: 'c0000000', title: 'Older' }, 1000);

describe('of a file with an assignment that is here too', () => {
  test('the newer one keeps the id and the older one stays as a copy', () => {
    expect(takeIn(deskOf([older]), deskOf([newer]), copyId)).toEqual(deskOf([newer, olderCopy]));
    expect(takeIn(deskOf([newer]), deskOf([older]), copyId)).toEqual(deskOf([newer, olderCopy]));
  });

  test('the same words make no copy', () => {
    const reordered = { ...older, draft: Object.fromEntries(Object.entries(older.draft).toReversed()) as never };
    expect(takeIn(deskOf([older]), deskOf([{ ...reordered, changedAtMillis: 500 }]), copyId)).toEqual(deskOf([older]));
  });

  test('reading it once more makes no second copy', () => {
    const once = takeIn(deskOf([newer]), deskOf([older]), copyId);
    expect(takeIn(once, deskOf([older]), () => 'ffffffff')).toEqual(once);
  });

  test('what was shared last is not forgotten', () => {
    const { shared } = sharedOf({ id }, 1500);
    expect(mergeDesks(deskOf([newer]), deskOf([sharedOf({ id }, 1500)])).assignments).toEqual([{ ...newer, shared }]);
  });

  test('no more keys come than a desk can hold, and those that are here stay', () => {
    const digits = [...'0123456789abcdef'];
    const many = digits
      .map(keysOf)
      .concat(digits.map((digit) => ({ ...keysOf('0'), publicKey: `${digit}1`.repeat(32) })));
    const merged = mergeDesks(deskOf([], [keysOf('f')]), deskOf([], many));
    expect(merged.keys).toHaveLength(20);
    expect(merged.keys[0]).toEqual(keysOf('f'));
  });

  test('a newer one with a key of somebody else becomes a draft, and what was shared here keeps its id', () => {
    const mine = sharedOf({ id, mode: 'coach', publicKey: keysOf('a').publicKey }, 1000);
    const theirs = sharedOf({ id, title: 'Theirs', mode: 'coach', publicKey: keysOf('b').publicKey }, 2000);
    const { shared: _shared, ...draft } = theirs;
    const copy = { ...draft, draft: { ...draft.draft, id: 'c0000000' } };
    expect(takeIn(deskOf([mine]), deskOf([theirs]), copyId)).toEqual(deskOf([copy, mine]));
  });

  test('a copy of what was shared is a draft', () => {
    const desk = takeIn(deskOf([newer]), deskOf([sharedOf({ id, title: 'Older', revision: 3 }, 1000)]), copyId);
    expect(desk.assignments[1]).toEqual(olderCopy);
  });
});

test('a file with other assignments adds them', () => {
  const other = keptOf({ id: '0000000b' }, 3000);
  expect(takeIn(deskOf([older]), deskOf([other]), copyId)).toEqual(deskOf([other, older]));
});

describe('a file', () => {
  test('holds a desk as it is', () => {
    const desk = { ...deskOf([sharedOf()], [keysOf('a')]), backedUpAtMillis: 7000 };
    expect(readDeskFile(deskFile(desk))).toEqual({ ok: true, desk });
  });

  test.each([
    ['that is no JSON', 'PNG\u0000\u0001', 'unreadable'],
    ['of something else', '{"results":[]}', 'unreadable'],
    ['with markup for an id', deskFile(deskOf([keptOf({ id: '<img src=x>' })])), 'unreadable'],
    ['that would change every object', '{"format":1,"keys":[],"assignments":[],"__proto__":{"a":1}}', 'empty'],
    ['with half a key', deskFile(deskOf([], [{ ...keysOf('a'), privateKey: 'abc' }])), 'unreadable'],
    ['with a title of a million characters', deskFile(deskOf([keptOf({ title: 'x'.repeat(1e6) })])), 'too-large'],
    ['a little too long', ' '.repeat(mostFileBytes + 1), 'too-large'],
    ['of a later version', '{"format":2,"drawers":[]}', 'newer'],
    ['with nothing in it', deskFile(emptyDesk), 'empty'],
  ])('%s brings nothing, and says why', (_what, text, fault) => {
    expect(readDeskFile(text)).toEqual({ ok: false, fault });
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});
