import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armor } from '../../../src/core/armor/armor.ts';
import { byteWriter } from '../../../src/core/armor/bytes.ts';
import { type Assignment, longestTexts } from '../../../src/core/assignment/assignment.ts';
import { assignmentCode, readAssignmentCode } from '../../../src/core/assignment/assignment-code.ts';
import { parseAssignment } from '../../../src/core/assignment/parse-assignment.ts';
import { fullAssignment, publicKey } from '../../fixtures/assignments.ts';
import { everyLesson } from '../../fixtures/every-lesson.ts';

const known = everyLesson.map(({ id }) => id);

const { opensOnDay, closesOnDay, masteryPercent, publicKey: key, ...plain } = fullAssignment;
const practice: Assignment = { ...plain, mode: 'practice', group: '', houseRules: '', coaching: 'each', locale: 'en' };

test.each([
  ['with everything', fullAssignment],
  ['for practice, with as little as there can be', practice],
  ['for proof', { ...plain, mode: 'proof', publicKey } satisfies Assignment],
])('a link brings an assignment %s as it was', (_, assignment) => {
  expect(readAssignmentCode(`https://example.org/nl/assignment/#${assignmentCode(assignment)}`, known)).toEqual({
    ok: true,
    assignment,
    missing: 0,
  });
});

test('any assignment that can be made comes back', () => {
  const line = (most: number) =>
    fc.string({ unit: 'grapheme', maxLength: most / 4 }).filter((text) => isLine(text, most));
  const isLine = (text: string, most: number): boolean =>
    [...text].length <= most &&
    parseAssignment({ ...fullAssignment, title: text.slice(0, 1), houseRules: text }) !== undefined;
  const assignment = fc.record({
    id: fc.stringMatching(/^[0-9a-f]{8}$/),
    revision: fc.integer({ min: 1, max: 1_000_000 }),
    title: line(longestTexts.title),
    from: line(longestTexts.from),
    group: line(longestTexts.group),
    lessons: fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 17 }),
    locale: fc.constantFrom('nl' as const, 'en' as const),
    coaching: fc.constantFrom('each' as const, 'end' as const),
    houseRules: line(longestTexts.houseRules),
    mode: fc.constant('coach' as const),
    masteryPercent: fc.integer({ min: 1, max: 100 }),
    publicKey: fc.stringMatching(/^[0-9a-f]{64}$/),
  });
  fc.assert(
    fc.property(assignment, (made) => {
      expect(readAssignmentCode(assignmentCode(made), known)).toEqual({ ok: true, assignment: made, missing: 0 });
    }),
  );
});

test('a link for six lessons has a QR code of at most 57 modules', () => {
  const six = { ...fullAssignment, lessons: known.slice(0, 6) };
  // Version 10 of a QR code with medium correction holds 213 bytes; the address before it takes some fifty.
  expect(assignmentCode({ ...six, houseRules: '' }).length).toBeLessThan(213);
});

describe('A link that gives no assignment says why', () => {
  const code = assignmentCode(fullAssignment);
  test.each([
    ['nothing at all', '', 'none'],
    ['something else', 'https://example.org/nl/ __proto__ <b>', 'none'],
    ['a ticket', armor('ticket', Uint8Array.of(1, 2)), 'ticket'],
    ['half of it', code.slice(0, 60), 'cut-off'],
    ['a letter changed', code.replace(/.{5}$/, '00000'), 'damaged'],
    ['a later format', armor('assignment', Uint8Array.of(2, 1, 2, 3)), 'newer'],
    ['format 0', armor('assignment', Uint8Array.of(0)), 'damaged'],
    ['nothing in it', armor('assignment', new Uint8Array()), 'damaged'],
    ['more behind it', armor('assignment', bodyOf({ after: [7] })), 'damaged'],
    [
      'a revision that never ends',
      armor('assignment', Uint8Array.of(1, 1, 2, 3, 4, ...Array(20).fill(255))),
      'damaged',
    ],
    ['a count of lessons that it does not hold', armor('assignment', bodyOf({ count: 1_000_000 })), 'damaged'],
    ['a text longer than it is', armor('assignment', bodyOf({ titleLength: 4_000_000_000 })), 'damaged'],
    ['lessons that no longer exist', armor('assignment', bodyOf({})), 'no-lessons'],
  ])('%s', (_, pasted, fault) => {
    expect(readAssignmentCode(pasted, known)).toEqual({ ok: false, fault });
  });

  /** An assignment for practice with one unknown lesson, and mistakes as asked for. */
  function bodyOf({ count = 1, titleLength = 0, after = [] as number[] }): Uint8Array {
    const writer = byteWriter()
      .number(1, 1)
      .raw(Uint8Array.of(1, 2, 3, 4))
      .varint(1)
      .number(0, 6);
    return writer
      .varint(count)
      .number(0, 2)
      .varint(titleLength)
      .text('')
      .text('')
      .text('')
      .raw(Uint8Array.from(after))
      .done();
  }
});

test('lessons that this site does not have are counted, and the others stay', () => {
  const read = readAssignmentCode(assignmentCode(fullAssignment), ['terrace']);
  expect(read).toMatchObject({ ok: true, missing: 2, assignment: { lessons: ['terrace'] } });
});

test.each([
  ['control characters', { title: 'Les\u0000' }],
  ['marks that turn text around', { from: 'Noor\u202e' }],
  ['a title that is too long', { title: 'x'.repeat(41) }],
  ['no lessons', { lessons: [] }],
  ['the same lesson twice', { lessons: ['terrace', 'terrace'] }],
  ['an id that is none', { lessons: ['__proto__'] }],
  ['coach without a key', { publicKey: undefined }],
  ['practice with a key', { mode: 'practice', masteryPercent: undefined }],
  ['a mastery score for proof', { mode: 'proof' }],
  ['an end before the begin', { opensOnDay: 9, closesOnDay: 8 }],
  ['a mode that is none', { mode: 'exam' }],
])('an assignment with %s is refused', (_, change) => {
  const changed = JSON.parse(JSON.stringify({ ...fullAssignment, ...change }));
  expect(parseAssignment(changed)).toBeUndefined();
});

test('no bytes at all make the reader throw, and what it reads is sound', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readAssignmentCode(armor('assignment', Uint8Array.of(1, ...bytes)), known);
      if (read.ok) expect(parseAssignment(read.assignment)).toEqual(read.assignment);
      else expect(['damaged', 'no-lessons']).toContain(read.fault);
    }),
  );
});

test('a link in which any one byte is changed is never taken for another assignment', () => {
  const code = assignmentCode(fullAssignment);
  fc.assert(
    fc.property(
      fc.nat({ max: code.length - 8 }),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      (at, letter) => {
        const changed = code.slice(0, at + 7) + letter + code.slice(at + 8);
        const read = readAssignmentCode(changed, known);
        if (changed === code) expect(read.ok).toBe(true);
        // The last letter has bits to spare.
        else if (read.ok) expect(read.assignment).toEqual(fullAssignment);
        else expect(['damaged', 'cut-off', 'none']).toContain(read.fault);
      },
    ),
  );
});
