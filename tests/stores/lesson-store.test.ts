import { describe, expect, test } from 'vitest';
import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createLessonStore } from '../../src/stores/lesson-store.ts';
import { chosen } from '../fixtures/attempts.ts';
import { slowStorage, testEnvironment } from '../fixtures/environment.ts';
import { bakery } from '../fixtures/lessons.ts';
import { kept, optionsOf, play } from '../fixtures/play.ts';

describe('a lesson that is opened for the first time', () => {
  test('has no attempt and keeps nothing until something is chosen', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest');
    expect(store.$attempt.get()).toBeUndefined();
    expect(store.$state.get()).toMatchObject({ path: [], position: { scene: { id: 'greet' } } });
    expect(store.$notices.get()).toEqual([]);
    expect(await kept(attempts)).toEqual([]);
  });

  test('keeps a new attempt with the first choice', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest');
    await play(store, 'greet nod');
    expect(await kept(attempts)).toEqual([
      {
        format: 1,
        id: 'attempt-1',
        lesson: 'bakery',
        lessonVersion: 1,
        seed: 7,
        startedAtMillis: 1000,
        events: [chosen('greet', 'nod', 1000)],
      },
    ]);
    expect(store.$kept.get()).toBe(true);
  });

  test('makes no attempt of a choice that is refused', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'offer ask', 'greet shout');
    expect(store.$attempt.get()).toBeUndefined();
    expect(await kept(attempts)).toEqual([]);
  });
});

describe('a choice', () => {
  test('is kept with its own time, after those before it', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'greet nod', 'offer ask');
    expect(await kept(attempts)).toMatchObject([
      { events: [chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)] },
    ]);
    expect(store.$state.get().position).toMatchObject({ scene: { id: 'pay' } });
  });

  test('is not shown before it is kept', async () => {
    const { attempts, letGo } = slowStorage(memoryAttempts());
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    const choosing = play(store, 'greet nod');
    expect(optionsOf(store)).toEqual([]);
    letGo();
    await choosing;
    expect(optionsOf(store)).toEqual(['nod']);
  });

  test('made twice while the first is being kept counts once, and is not taken for another tab', async () => {
    const memory = memoryAttempts();
    const { attempts, letGo } = slowStorage(memory);
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    const choosing = Promise.all([play(store, 'greet nod'), play(store, 'greet wait')]);
    letGo();
    await choosing;
    expect(await kept(memory)).toMatchObject([{ id: 'attempt-1', events: [{ option: 'nod' }] }]);
    expect(store.$notices.get()).toEqual([]);
  });

  test('made while the one before it is being kept comes after it', async () => {
    const { attempts, letGo } = slowStorage(memoryAttempts());
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    const choosing = Promise.all([play(store, 'greet nod'), play(store, 'offer ask')]);
    letGo();
    await choosing;
    expect(optionsOf(store)).toEqual(['nod', 'ask']);
  });
});
