import { describe, expect, test } from 'vitest';
import type { SceneId } from '../../src/core/lesson/ids.ts';
import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createLessonStore } from '../../src/stores/lesson-store.ts';
import { slowStorage, testEnvironment } from '../fixtures/environment.ts';
import { bakery } from '../fixtures/lessons.ts';
import { kept, optionsOf, play } from '../fixtures/play.ts';

const greet = 'greet' as SceneId;

describe('the end of a lesson', () => {
  test('is completed when the debrief was seen, and that is kept', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'greet nod', 'offer ask', 'pay thank');
    expect(store.$state.get().completed).toBe(false);
    await store.finish();
    expect(store.$state.get().completed).toBe(true);
    expect((await kept(attempts))[0]?.events.at(-1)).toMatchObject({ type: 'debriefed', ending: 'praise' });
  });

  test('is noted once, however often and fast the debrief is opened', async () => {
    const store = createLessonStore(bakery, testEnvironment(), 7);
    await play(store, 'greet nod', 'offer ask', 'pay thank');
    await Promise.all([store.finish(), store.finish()]);
    await store.finish();
    expect(store.$attempt.get()?.events).toHaveLength(4);
    expect(store.$notices.get()).toEqual([]);
  });

  test('is not noted before it is there', async () => {
    const store = createLessonStore(bakery, testEnvironment(), 7);
    await play(store, 'greet nod');
    await store.finish();
    expect(store.$attempt.get()?.events).toHaveLength(1);
  });
});

describe('trying it differently', () => {
  test('reopens a decision of a finished lesson, in the same attempt', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'greet wait', 'offer ask', 'pay rush');
    await store.finish();
    await store.rewind(greet);
    await play(store, 'greet nod');
    expect(optionsOf(store)).toEqual(['nod']);
    expect(store.$state.get().firstTry.map((choice) => choice.option.id)).toEqual(['wait', 'ask', 'rush']);
    expect(await kept(attempts)).toHaveLength(1);
  });

  test('is refused before the lesson is finished', async () => {
    const store = createLessonStore(bakery, testEnvironment(), 7);
    await play(store, 'greet wait');
    await store.rewind(greet);
    expect(optionsOf(store)).toEqual(['wait']);
  });

  test('is done once by two quick taps, which are not taken for another tab', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'greet wait', 'offer ask', 'pay rush');
    await store.finish();
    await Promise.all([store.rewind(greet), store.rewind(greet)]);
    expect(store.$notices.get()).toEqual([]);
    expect(await kept(attempts)).toHaveLength(1);
  });
});

describe('playing again', () => {
  test('starts from the beginning with a new attempt and its own seed, and keeps the old one', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'greet wait');
    store.again(8);
    expect(store.$attempt.get()).toBeUndefined();
    expect(store.$state.get().path).toEqual([]);
    await play(store, 'greet nod');
    expect(await kept(attempts)).toMatchObject([
      { id: 'attempt-1', seed: 7, events: [{ option: 'wait' }] },
      { id: 'attempt-2', seed: 8, events: [{ option: 'nod' }] },
    ]);
  });

  test('is not undone by a choice that was still being kept', async () => {
    const { attempts, letGo } = slowStorage(memoryAttempts());
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    const choosing = play(store, 'greet wait');
    await Promise.resolve();
    store.again(8);
    letGo();
    await choosing;
    expect(store.$attempt.get()).toBeUndefined();
    expect(await kept(attempts)).toHaveLength(1);
  });
});
