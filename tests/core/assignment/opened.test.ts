import { describe, expect, test } from 'vitest';
import {
  askedAtMillis,
  isSameAssignment,
  openedFor,
  openedWithLesson,
  revised,
  withOpened,
  withoutOpened,
} from '../../../src/core/assignment/opened.ts';
import { parseOpened } from '../../../src/core/assignment/parse-opened.ts';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { fullAssignment } from '../../fixtures/assignments.ts';
import { fullOpened, plainOpened, practiceAssignment } from '../../fixtures/opened.ts';

describe('An assignment that was opened before', () => {
  test('is known by its id and its key', () => {
    const otherKey = { ...fullAssignment, publicKey: '3b'.repeat(32) };
    expect(isSameAssignment(fullAssignment, { ...fullAssignment, revision: 9, title: 'Anders' })).toBe(true);
    expect(isSameAssignment(fullAssignment, otherKey)).toBe(false);
    expect(isSameAssignment(fullAssignment, { ...fullAssignment, id: '00c0ffef' })).toBe(false);
    expect(openedFor([plainOpened, fullOpened], fullAssignment)).toBe(fullOpened);
    expect(openedFor([plainOpened, fullOpened], otherKey)).toBeUndefined();
  });

  test('takes a higher revision, and keeps when it was opened and as whom', () => {
    const higher = { ...fullAssignment, revision: 4, title: 'Tweede week' };
    expect(revised(fullOpened, higher, 7000)).toEqual({ ...fullOpened, assignment: higher });
  });

  test('counts a lesson that a revision brings only from then on, also after the next one', () => {
    const lessons = [...fullAssignment.lessons, 'soap' as LessonId];
    const [fourth, fifth] = [
      { ...fullAssignment, revision: 4, lessons },
      { ...fullAssignment, revision: 5, lessons: lessons.toReversed() },
    ];
    const twice = revised(revised(fullOpened, fourth, 7000), fifth, 8000);
    expect(twice).toEqual({ ...fullOpened, assignment: fifth, added: [{ lesson: 'soap', atMillis: 7000 }] });
    expect([askedAtMillis(twice, 'soap'), askedAtMillis(twice, 'terrace'), askedAtMillis(twice, 'bakery')]).toEqual([
      ...[7000, 5000, undefined],
    ]);
  });

  test.each([2, 3])('stays as it is when revision %i of it comes along, as it has the third', (revision) => {
    const other = { ...fullAssignment, revision, title: 'Ouder' };
    expect(revised(fullOpened, other, 7000)).toBe(fullOpened);
  });

  test('counts only from now on when something else is sent than before', () => {
    const { masteryPercent: _, ...rest } = fullAssignment;
    const proof = { ...fullOpened, assignment: { ...rest, mode: 'proof' } as const };
    const coach = { ...fullAssignment, revision: 4 };
    expect(revised(proof, coach, 7000)).toEqual({ ...fullOpened, assignment: coach, openedAtMillis: 7000 });
  });
});

describe('The list of opened assignments', () => {
  test('begins with the one touched last', () => {
    expect(withOpened([fullOpened], plainOpened)).toEqual([plainOpened, fullOpened]);
    const named = { ...fullOpened, name: 'Sam' };
    expect(withOpened([plainOpened, fullOpened], named)).toEqual([named, plainOpened]);
  });

  test('loses one that is put away, and no other', () => {
    expect(withoutOpened([plainOpened, fullOpened], 'aaaa111111')).toEqual([plainOpened]);
    expect(withoutOpened([plainOpened], 'aaaa111111')).toEqual([plainOpened]);
  });

  test('gives a lesson to the one touched last that has it', () => {
    const other = { ...plainOpened, assignment: { ...practiceAssignment, lessons: fullAssignment.lessons } };
    expect(openedWithLesson([other, fullOpened], 'terrace')).toBe(other);
    expect(openedWithLesson([plainOpened, fullOpened], 'terrace')).toBe(fullOpened);
    expect(openedWithLesson([plainOpened, fullOpened], 'step-free')).toBeUndefined();
  });
});

describe('What was stored', () => {
  test.each([
    ['with everything in it', fullOpened],
    ['with nothing that may be missing', plainOpened],
  ])('%s is read as it was', (_, opened) => {
    expect(parseOpened(JSON.parse(JSON.stringify(opened)))).toEqual({ kind: 'opened', opened });
  });

  test('by a later version is known as that, whatever else is in it', () => {
    expect(parseOpened({ format: 2, assignments: 'elsewhere' })).toEqual({ kind: 'newer' });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'opdracht'],
    ['a list', [fullOpened]],
    ['no format', { ...fullOpened, format: undefined }],
    ['format 0', { ...fullOpened, format: 0 }],
    ['no assignment', { ...fullOpened, assignment: undefined }],
    ['an assignment without lessons', { ...fullOpened, assignment: { ...fullAssignment, lessons: [] } }],
    ['a coach without a key', { ...fullOpened, assignment: { ...fullAssignment, publicKey: undefined } }],
    ['markup for a registration', { ...fullOpened, registration: '<script>' }],
    ['a moment before all others', { ...fullOpened, openedAtMillis: -1 }],
    ['a name of two lines', { ...fullOpened, name: 'Sem\n=1+1' }],
    ['a name that fits no ticket', { ...fullOpened, name: 'x'.repeat(21) }],
  ])('with %s is unreadable', (_, value) => {
    expect(parseOpened(value)).toEqual({ kind: 'unreadable' });
  });

  test('gives nothing to the prototype of anything', () => {
    const parsed = parseOpened(JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(plainOpened).slice(1)}`));
    expect(parsed).toEqual({ kind: 'opened', opened: plainOpened });
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
