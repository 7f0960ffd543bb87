import { describe, expect, test } from 'vitest';
import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createLessonStore } from '../../src/stores/lesson-store.ts';
import { attemptOf, chosen, debriefed } from '../fixtures/attempts.ts';
import { tabMemory, testEnvironment } from '../fixtures/environment.ts';
import { bakery } from '../fixtures/lessons.ts';
import { kept, optionsOf, play } from '../fixtures/play.ts';

describe('coming back', () => {
  test('takes up the attempt where it was left', async () => {
    const attempts = memoryAttempts();
    await play(createLessonStore(bakery, testEnvironment({ attempts }), 7), 'greet nod', 'offer ask');
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 99);
    await store.open('latest');
    expect(optionsOf(store)).toEqual(['nod', 'ask']);
    expect(store.$attempt.get()?.seed).toBe(7);
  });

  test('goes on with the same attempt', async () => {
    const attempts = memoryAttempts();
    await play(createLessonStore(bakery, testEnvironment({ attempts, name: 'before' }), 7), 'greet nod');
    const store = createLessonStore(bakery, testEnvironment({ attempts, name: 'after' }), 7);
    await store.open('latest');
    await play(store, 'offer ask');
    expect(await kept(attempts)).toMatchObject([{ id: 'before-1', events: [{ option: 'nod' }, { option: 'ask' }] }]);
  });

  test('takes up the attempt touched last', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf([chosen('greet', 'wait', 1000), chosen('offer', 'ask', 9000)], { id: 'late' }));
    await attempts.save(attemptOf([chosen('greet', 'nod', 5000)], { id: 'early' }));
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest');
    expect(store.$attempt.get()?.id).toBe('late');
  });

  test('takes up the attempt this tab was on, though another was touched later', async () => {
    const attempts = memoryAttempts();
    const tab = tabMemory();
    await attempts.save(attemptOf([chosen('greet', 'wait', 9000)], { id: 'other' }));
    await play(createLessonStore(bakery, testEnvironment({ attempts, tab, name: 'mine' }), 7), 'greet nod');
    const store = createLessonStore(bakery, testEnvironment({ attempts, tab }), 7);
    await store.open('latest');
    expect(store.$attempt.get()?.id).toBe('mine-1');
  });

  test('takes up the attempt touched last when that of this tab is gone', async () => {
    const attempts = memoryAttempts();
    const tab = tabMemory();
    tab.remember('bakery', 'gone');
    await attempts.save(attemptOf([chosen('greet', 'wait', 9000)], { id: 'other' }));
    const store = createLessonStore(bakery, testEnvironment({ attempts, tab }), 7);
    await store.open('latest');
    expect(store.$attempt.get()?.id).toBe('other');
  });
});

describe('coming back for the debrief', () => {
  const finished = [chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000), chosen('pay', 'thank', 3000)];

  test('takes up the last attempt that ended and not the one begun after it', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf(finished, { id: 'finished' }));
    await attempts.save(attemptOf([chosen('greet', 'wait', 9000)], { id: 'begun' }));
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('finished');
    expect(store.$attempt.get()?.id).toBe('finished');
  });

  test('takes up the attempt of this tab when that ended too', async () => {
    const attempts = memoryAttempts();
    const tab = tabMemory();
    tab.remember('bakery', 'mine');
    await attempts.save(attemptOf(finished, { id: 'mine' }));
    await attempts.save(attemptOf([...finished, debriefed('praise', 4000)], { id: 'later' }));
    const store = createLessonStore(bakery, testEnvironment({ attempts, tab }), 7);
    await store.open('finished');
    expect(store.$attempt.get()?.id).toBe('mine');
  });

  test('takes up the attempt in progress when none has ended', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf([chosen('greet', 'wait', 9000)], { id: 'begun' }));
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('finished');
    expect(store.$attempt.get()?.id).toBe('begun');
  });
});
