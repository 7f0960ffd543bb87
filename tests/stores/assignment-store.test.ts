import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/core/assignment/assignment.ts';
import { assignmentCode } from '../../src/core/assignment/assignment-code.ts';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import type { OpenedStorage } from '../../src/ports/opened-storage.ts';
import { localOpened } from '../../src/storage/local-opened.ts';
import { memoryOpened } from '../../src/storage/memory-opened.ts';
import { addressOf, createAssignmentStore, ticketAddressOf } from '../../src/stores/assignment-store.ts';
import { fullAssignment } from '../fixtures/assignments.ts';
import { attemptOf, chosen, debriefed } from '../fixtures/attempts.ts';
import { blockedLocalStorage, fullLocalStorage } from '../fixtures/local-storage.ts';
import { fullOpened, plainOpened, practiceAssignment } from '../fixtures/opened.ts';

const lessons = new Map(['optician', 'terrace', 'two-cheeses', 'bakery'].map((id) => [id as LessonId, 1]));
const link = (assignment: Assignment): string => `#${assignmentCode(assignment)}`;

/** A page that opens at 7000, on the third day of the assignment. */
function pageWith(opened: OpenedStorage, attempts: readonly Attempt[] = []) {
  let drawn = 0;
  return createAssignmentStore(
    {
      opened,
      attempts: { readAll: async () => attempts },
      now: () => 7000,
      today: () => 20_785,
      newRegistration: () => `000000000${++drawn}`,
    },
    lessons,
  );
}

function keeping(...opened: readonly (typeof fullOpened)[]): OpenedStorage {
  const storage = memoryOpened();
  storage.change(() => opened);
  return storage;
}

describe('A link', () => {
  test('is shown before anything of it is kept', () => {
    const storage = memoryOpened();
    const page = pageWith(storage);
    expect(page.visit(link(fullAssignment))).toBe(link(fullAssignment));
    expect(page.$view.get()).toEqual({
      at: 'offer',
      assignment: fullAssignment,
      missing: 0,
      changed: false,
      time: 'open',
    });
    expect(storage.load()).toMatchObject({ opened: [] });
  });

  test('is kept when the learner begins, from that moment on, under a number drawn by chance', () => {
    const storage = memoryOpened();
    const page = pageWith(storage);
    page.visit(link(fullAssignment));
    const opened = { format: 1, assignment: fullAssignment, openedAtMillis: 7000, registration: '0000000001' };
    expect(page.begin()).toEqual(opened);
    expect(storage.load()).toMatchObject({ opened: [opened] });
    expect(page.$view.get()).toMatchObject({ at: 'opened', opened });
  });

  test.each([
    ['no link', '#hello', 'none'],
    ['a link that was cut off', link(fullAssignment).slice(0, -9), 'cut-off'],
    ['a link with another letter', link(fullAssignment).replace(/.$/, (last) => (last === '0' ? '1' : '0')), 'damaged'],
    ['a link to lessons that are gone', link({ ...fullAssignment, lessons: ['gone' as LessonId] }), 'no-lessons'],
    ['a number that is not known here', '#0123abcdef', 'gone'],
  ])('%s says what is wrong, beside what is kept', (_, fragment, fault) => {
    const page = pageWith(keeping(plainOpened));
    expect(page.visit(fragment)).toBe(fragment);
    expect(page.$view.get()).toMatchObject({ at: 'fault', fault, all: [{ opened: plainOpened }] });
    expect(page.begin()).toBeUndefined();
  });

  test('to lessons of which some are gone says how many', () => {
    const page = pageWith(memoryOpened());
    page.visit(link({ ...fullAssignment, lessons: ['optician', 'gone'] as LessonId[] }));
    expect(page.$view.get()).toMatchObject({ at: 'offer', missing: 1, assignment: { lessons: ['optician'] } });
  });
});

test('a link is found in whatever was pasted around it, and gets an address of its own', () => {
  const page = pageWith(memoryOpened());
  const code = assignmentCode(fullAssignment);
  const pasted = `Noor:\n> https://balie.example/nl/assignment/#${code.slice(0, 40)}\n> ${code.slice(40)} groetjes`;
  expect(page.visit(pasted)).toBe(`#${code}`);
  expect(page.$view.get()).toMatchObject({ at: 'offer', assignment: fullAssignment });
});

describe('A link that was opened before', () => {
  test('leads to what is kept, with its lessons as they are in a higher revision', () => {
    const storage = keeping(plainOpened, fullOpened);
    const page = pageWith(storage);
    const higher = { ...fullAssignment, revision: 4, lessons: ['terrace' as LessonId] };
    expect(page.visit(link(higher))).toBe(addressOf('aaaa111111'));
    expect(page.$view.get()).toMatchObject({ at: 'opened', opened: { ...fullOpened, assignment: higher } });
    expect(storage.load()).toMatchObject({ opened: [{ assignment: higher }, plainOpened] });
  });

  test('asks again when it wants to know more than before, and until then stays as it was', () => {
    const { masteryPercent: _, ...rest } = fullAssignment;
    const proof = { ...fullOpened, assignment: { ...rest, mode: 'proof' } as const };
    const storage = keeping(proof);
    const page = pageWith(storage);
    page.visit(link({ ...fullAssignment, revision: 4 }));
    expect(page.$view.get()).toMatchObject({ at: 'offer', changed: true });
    expect(storage.load()).toMatchObject({ opened: [proof] });
    expect(page.begin()).toMatchObject({
      registration: 'aaaa111111',
      openedAtMillis: 7000,
      assignment: { mode: 'coach' },
    });
    expect(storage.load()).toMatchObject({ opened: [{ openedAtMillis: 7000 }] });
  });

  test('asks again when a score is set for what was only looked at before', () => {
    const { masteryPercent: _, ...unscored } = fullAssignment;
    const page = pageWith(keeping({ ...fullOpened, assignment: unscored }));
    page.visit(link({ ...fullAssignment, revision: 4 }));
    expect(page.$view.get()).toMatchObject({ at: 'offer', changed: true });
  });

  test('with another key is another assignment', () => {
    const storage = keeping(fullOpened);
    const page = pageWith(storage);
    page.visit(link({ ...fullAssignment, publicKey: '3b'.repeat(32) }));
    expect(page.$view.get()).toMatchObject({ at: 'offer', changed: false });
    page.begin();
    expect(storage.load()).toMatchObject({ opened: [{ registration: '0000000001' }, fullOpened] });
  });
});

describe('An opened assignment', () => {
  const done = attemptOf([chosen('greet', 'nod', 5100), debriefed('happy', 5200)], { id: 'done', lesson: 'optician' });
  const begun = attemptOf([chosen('greet', 'nod', 5300)], { id: 'begun', lesson: 'two-cheeses' });

  test('shows how far its learner is, and what comes next', async () => {
    const page = pageWith(keeping(fullOpened), [done, begun]);
    page.visit(addressOf('aaaa111111'));
    await page.refresh();
    expect(page.$view.get()).toMatchObject({
      at: 'opened',
      done: 1,
      standings: [{ state: 'done' }, { state: 'new' }, { state: 'begun' }],
      next: { lesson: 'two-cheeses' },
    });
  });

  test('has a ticket at an address of its own', () => {
    const page = pageWith(keeping(fullOpened));
    page.visit(ticketAddressOf('aaaa111111'));
    expect(page.$view.get()).toMatchObject({ at: 'ticket', opened: fullOpened });
  });

  test('that is looked at is the one that its lessons belong to', () => {
    const storage = keeping(plainOpened, fullOpened);
    pageWith(storage).visit(addressOf('aaaa111111'));
    expect(storage.load()).toMatchObject({ opened: [fullOpened, plainOpened] });
  });

  test('that is put away is gone, until that is undone', () => {
    const storage = keeping(plainOpened, fullOpened);
    const page = pageWith(storage);
    page.visit(addressOf('aaaa111111'));
    page.putAway('aaaa111111');
    expect(page.$view.get()).toMatchObject({ at: 'overview', all: [{ opened: plainOpened }] });
    expect(page.$putAway.get()).toEqual(fullOpened);
    expect(storage.load()).toMatchObject({ opened: [plainOpened] });
    page.undo();
    expect(page.$putAway.get()).toBeUndefined();
    expect(storage.load()).toMatchObject({ opened: [fullOpened, plainOpened] });
  });

  test.each([
    ['Sam', 'Sam'],
    ['', undefined],
    ['x'.repeat(21), undefined],
  ])('keeps the name „%s” as %s', (name, kept) => {
    const storage = keeping(fullOpened);
    const page = pageWith(storage);
    page.visit(addressOf('aaaa111111'));
    page.rename('aaaa111111', name);
    const loaded = storage.load();
    expect(loaded.ok && loaded.opened[0]?.name).toBe(kept);
  });

  test('remembers when a ticket was handed over', () => {
    const storage = keeping(plainOpened);
    const page = pageWith(storage);
    page.visit(addressOf('bbbb222222'));
    page.noteShared('bbbb222222');
    expect(storage.load()).toMatchObject({ opened: [{ ...plainOpened, sharedAtMillis: 7000 }] });
  });

  test('without an address all of them are there, side by side', () => {
    const page = pageWith(keeping(plainOpened, fullOpened));
    expect(page.visit('')).toBe('');
    expect(page.$view.get()).toMatchObject({ at: 'overview', all: [{ opened: plainOpened }, { opened: fullOpened }] });
  });
});

describe('Where nothing can be kept', () => {
  test.each([
    ['unavailable', localOpened(blockedLocalStorage)],
    ['full', localOpened(() => fullLocalStorage())],
  ] as const)('(%s) an assignment can be begun and used while the page is open', async (fault, storage) => {
    const page = pageWith(storage);
    page.visit(link(practiceAssignment));
    expect(page.begin()).toMatchObject({ assignment: practiceAssignment });
    page.rename('0000000001', 'Sem');
    await page.refresh();
    page.visit(addressOf('0000000001'));
    expect(page.$view.get()).toMatchObject({ at: 'opened', opened: { name: 'Sem' } });
    expect([page.$kept.get(), page.$notice.get()]).toEqual([false, fault]);
  });

  test('what could not be read is said once it was put aside', () => {
    const storage = memoryOpened();
    const page = pageWith({ ...storage, load: () => ({ ok: true, opened: [], setAside: true }) });
    page.visit('');
    expect([page.$kept.get(), page.$notice.get()]).toEqual([true, 'set-aside']);
  });
});
