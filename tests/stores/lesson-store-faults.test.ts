import { describe, expect, test } from 'vitest';
import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createLessonStore } from '../../src/stores/lesson-store.ts';
import { attemptOf, chosen } from '../fixtures/attempts.ts';
import { renamed, withOption } from '../fixtures/changed-lessons.ts';
import { brokenStorage, testEnvironment } from '../fixtures/environment.ts';
import { bakery } from '../fixtures/lessons.ts';
import { kept, optionsOf, play } from '../fixtures/play.ts';

describe.each(['unavailable', 'full', 'newer'] as const)('with a storage that is %s', (fault) => {
  test('the learner is told once, and plays on in memory', async () => {
    const store = createLessonStore(bakery, testEnvironment({ attempts: brokenStorage(fault) }), 7);
    await store.open('latest');
    await play(store, 'greet nod', 'offer ask', 'pay thank');
    await store.finish();
    expect(store.$notices.get()).toEqual([`not-kept-${fault}`]);
    expect(store.$kept.get()).toBe(false);
    expect(store.$state.get()).toMatchObject({ completed: true, firstEnding: 'praise' });
  });
});

describe('a storage that can be read but not written', () => {
  test('is told of with the choice that could not be kept', async () => {
    const attempts = { ...memoryAttempts(), save: brokenStorage('full').save };
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest');
    expect(store.$kept.get()).toBe(true);
    await play(store, 'greet nod');
    expect(store.$kept.get()).toBe(false);
    expect(store.$notices.get()).toEqual(['not-kept-full']);
    expect(optionsOf(store)).toEqual(['nod']);
  });

  test('gets the whole attempt when it can be written again, and the learner is no longer told otherwise', async () => {
    const memory = memoryAttempts();
    const attempts = { ...memory, save: brokenStorage('full').save };
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await play(store, 'greet nod');
    attempts.save = memory.save;
    await play(store, 'offer ask');
    expect(await kept(memory)).toMatchObject([{ events: [{ option: 'nod' }, { option: 'ask' }] }]);
    expect(store.$kept.get()).toBe(true);
    expect(store.$notices.get()).toEqual([]);
  });
});

describe('what was found in the storage', () => {
  test.each([
    ['something unreadable', { setAside: 2, newer: 0 }, ['set-aside']],
    ['an attempt of a newer version', { setAside: 0, newer: 1 }, ['newer-attempt']],
    ['both', { setAside: 1, newer: 1 }, ['set-aside', 'newer-attempt']],
  ])('is told: %s', async (_what, found, notices) => {
    const attempts = { ...memoryAttempts(), load: async () => ({ ok: true, attempts: [], ...found }) as const };
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest');
    expect(store.$notices.get()).toEqual(notices);
    expect(store.$kept.get()).toBe(true);
  });

  test('is told beside an attempt that can be taken up', async () => {
    const mine = attemptOf([chosen('greet', 'nod')]);
    const attempts = {
      ...memoryAttempts(),
      load: async () => ({ ok: true, attempts: [mine], setAside: 1, newer: 0 }) as const,
    };
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest');
    expect(store.$notices.get()).toEqual(['set-aside']);
    expect(store.$attempt.get()).toEqual(mine);
  });
});

describe('an attempt that the lesson has changed under', () => {
  const changed = withOption(bakery, 'greet', 'wait', { id: 'smile' });

  test('is closed politely: the learner is told and starts afresh', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf([chosen('greet', 'wait')]));
    const store = createLessonStore(changed, testEnvironment({ attempts }), 7);
    await store.open('latest');
    expect(store.$notices.get()).toEqual(['lesson-changed']);
    expect(store.$attempt.get()).toBeUndefined();
    expect(store.$state.get().path).toEqual([]);
  });

  test('stays kept as it was beside the new one', async () => {
    const attempts = memoryAttempts();
    const old = attemptOf([chosen('greet', 'wait')], { id: 'old' });
    await attempts.save(old);
    const store = createLessonStore(changed, testEnvironment({ attempts }), 7);
    await store.open('latest');
    await play(store, 'greet nod');
    expect(await kept(attempts)).toMatchObject([old, { id: 'attempt-1', events: [{ option: 'nod' }] }]);
  });

  test('goes on, and nothing is told, when something was only renamed', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf([chosen('greet', 'wait')]));
    const store = createLessonStore(renamed(bakery, 'wait', 'hold-on'), testEnvironment({ attempts }), 7);
    await store.open('latest');
    await play(store, 'offer ask');
    expect(store.$notices.get()).toEqual([]);
    expect(optionsOf(store)).toEqual(['hold-on', 'ask']);
  });
});

describe('an attempt carried over in the address', () => {
  const carried: unknown = JSON.parse(JSON.stringify(attemptOf([chosen('greet', 'wait')], { id: 'carried' })));

  test('is taken up where nothing can be kept', async () => {
    const store = createLessonStore(bakery, testEnvironment({ attempts: brokenStorage('unavailable') }), 7);
    await store.open('latest', carried);
    expect(optionsOf(store)).toEqual(['wait']);
    expect(store.$kept.get()).toBe(false);
  });

  test('of this tab goes on where the storage can be read but is full', async () => {
    const readable = memoryAttempts();
    const full = { ...readable, save: brokenStorage('full').save };
    const tab = { attemptOf: () => 'carried', remember: () => undefined };
    const store = createLessonStore(bakery, testEnvironment({ attempts: full, tab }), 7);
    await store.open('latest', carried);
    expect(optionsOf(store)).toEqual(['wait']);
    expect(store.$notices.get()).toEqual(['not-kept-full']);
  });

  test('of this tab is passed over when more of it is kept', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf([chosen('greet', 'wait'), chosen('offer', 'ask')], { id: 'carried' }));
    const tab = { attemptOf: () => 'carried', remember: () => undefined };
    const store = createLessonStore(bakery, testEnvironment({ attempts, tab }), 7);
    await store.open('latest', carried);
    expect(optionsOf(store)).toEqual(['wait', 'ask']);
  });

  test('of another tab is passed over where the storage can be read', async () => {
    const attempts = memoryAttempts();
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.open('latest', carried);
    expect(store.$attempt.get()).toBeUndefined();
    expect(await kept(attempts)).toEqual([]);
  });

  test.each([
    ['of another lesson', attemptOf([chosen('greet', 'wait')], { lesson: 'optician' })],
    ['with a choice that this lesson does not have', attemptOf([chosen('greet', 'shout')])],
    ['of a newer format', { ...attemptOf([]), format: 2 }],
    ['that is no attempt', 'greet'],
    ['that is not there', undefined],
  ])('is not taken up when it is one %s', async (_what, value) => {
    const store = createLessonStore(bakery, testEnvironment({ attempts: brokenStorage('unavailable') }), 7);
    await store.open('latest', value);
    expect(store.$attempt.get()).toBeUndefined();
    expect(store.$notices.get()).toEqual(['not-kept-unavailable']);
  });
});
