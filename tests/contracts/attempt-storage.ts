import { describe, expect, test } from 'vitest';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import type { AttemptStorage } from '../../src/ports/attempt-storage.ts';
import { attemptOf, chosen, debriefed } from '../fixtures/attempts.ts';

const bakery = 'bakery' as LessonId;
const begun = attemptOf([chosen('greet', 'nod', 1000)]);
const longer = attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)]);

/**
 * What every implementation of the storage port must do.
 *
 * @param create makes a storage that is empty
 */
export function describeAttemptStorage(name: string, create: () => AttemptStorage): void {
  describe(`${name}: what every storage of attempts does`, () => {
    test('nothing is kept at first', async () => {
      expect(await create().load(bakery)).toEqual({ ok: true, attempts: [], setAside: 0, newer: 0 });
    });

    test('an attempt that was saved is loaded as it was', async () => {
      const storage = create();
      expect(await storage.save(longer)).toEqual({ kind: 'saved' });
      expect(await storage.load(bakery)).toEqual({ ok: true, attempts: [longer], setAside: 0, newer: 0 });
    });

    test('an attempt with nothing in it yet can be kept', async () => {
      const storage = create();
      await storage.save(attemptOf([]));
      expect(await storage.load(bakery)).toMatchObject({ attempts: [attemptOf([])] });
    });

    test('an attempt grows under its own id', async () => {
      const storage = create();
      await storage.save(begun);
      expect(await storage.save(longer)).toEqual({ kind: 'saved' });
      expect(await storage.load(bakery)).toMatchObject({ attempts: [longer] });
    });

    test('saving the same attempt twice is no conflict', async () => {
      const storage = create();
      await storage.save(begun);
      expect(await storage.save(structuredClone(begun))).toEqual({ kind: 'saved' });
    });

    test('several attempts at a lesson are all kept', async () => {
      const storage = create();
      await storage.save(attemptOf(begun.events, { id: 'attempt-1' }));
      await storage.save(attemptOf(begun.events, { id: 'attempt-2' }));
      const loaded = await storage.load(bakery);
      expect(loaded.ok && loaded.attempts.map(({ id }) => id).toSorted()).toEqual(['attempt-1', 'attempt-2']);
    });

    test('attempts of every lesson can be read at once', async () => {
      const storage = create();
      expect(await storage.readAll()).toEqual([]);
      await storage.save(attemptOf(begun.events, { id: 'attempt-1', lesson: 'bakery' }));
      await storage.save(attemptOf([], { id: 'attempt-2', lesson: 'optician' }));
      const read = await storage.readAll();
      expect(read.map(({ id }) => id).toSorted()).toEqual(['attempt-1', 'attempt-2']);
    });

    test('attempts at other lessons are not loaded', async () => {
      const storage = create();
      await storage.save(attemptOf(begun.events, { id: 'attempt-1', lesson: 'bakery' }));
      await storage.save(attemptOf([], { id: 'attempt-2', lesson: 'optician' }));
      expect(await storage.load(bakery)).toMatchObject({ attempts: [{ id: 'attempt-1' }] });
      expect(await storage.load('optician' as LessonId)).toMatchObject({ attempts: [{ id: 'attempt-2' }] });
    });

    test.each([
      ['another choice', [chosen('greet', 'wait', 1000)]],
      ['the same choice at another time', [chosen('greet', 'nod', 1500)]],
      ['less than is kept', []],
      ['a longer way that began differently', [chosen('greet', 'wait', 1000), chosen('offer', 'ask', 2000)]],
      ['something else that happened', [debriefed('greet', 1000)]],
    ])('%s under the same id is a conflict, and nothing is written', async (_what, events) => {
      const storage = create();
      await storage.save(begun);
      expect(await storage.save(attemptOf(events))).toEqual({ kind: 'conflict' });
      expect(await storage.load(bakery)).toMatchObject({ attempts: [begun] });
    });

    test('after a conflict an attempt can be kept under another id, beside the first', async () => {
      const storage = create();
      await storage.save(begun);
      const other = attemptOf([chosen('greet', 'wait', 1000)], { id: 'attempt-2' });
      expect(await storage.save(other)).toEqual({ kind: 'saved' });
      const loaded = await storage.load(bakery);
      expect(loaded.ok && loaded.attempts.toSorted((one, two) => one.id.localeCompare(two.id))).toEqual([begun, other]);
    });

    test('of two ways saved at the same moment one is kept and the other is a conflict', async () => {
      const storage = create();
      await storage.save(begun);
      const ask = attemptOf([...begun.events, chosen('offer', 'ask', 2000)]);
      const guess = attemptOf([...begun.events, chosen('offer', 'guess', 2000)]);
      expect(await Promise.all([storage.save(ask), storage.save(guess)])).toEqual([
        { kind: 'saved' },
        { kind: 'conflict' },
      ]);
      expect(await storage.load(bakery)).toMatchObject({ attempts: [ask] });
    });

    test('two storages made apart know nothing of each other', async () => {
      await create().save(begun);
      expect(await create().load(bakery)).toMatchObject({ attempts: [] });
    });
  });
}
