import { describe, expect, test } from 'vitest';
import type { SceneId } from '../../src/core/lesson/ids.ts';
import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createLessonStore, type LessonStore } from '../../src/stores/lesson-store.ts';
import { attemptOf, chosen } from '../fixtures/attempts.ts';
import { brokenStorage, slowStorage, testEnvironment } from '../fixtures/environment.ts';
import { bakery } from '../fixtures/lessons.ts';
import { kept, optionsOf, play } from '../fixtures/play.ts';

/** Two tabs of one browser, both on an attempt that has chosen to nod. */
async function twoTabs(attempts = memoryAttempts()): Promise<readonly [LessonStore, LessonStore]> {
  const one = createLessonStore(bakery, testEnvironment({ attempts, name: 'one', startMillis: 0 }), 7);
  await play(one, 'greet nod');
  const other = createLessonStore(bakery, testEnvironment({ attempts, name: 'other', startMillis: 50 }), 8);
  await other.open('latest');
  return [one, other];
}

describe('two tabs on the same attempt', () => {
  test('that take different ways are both kept, and the later one is told', async () => {
    const attempts = memoryAttempts();
    const [one, other] = await twoTabs(attempts);
    await play(one, 'offer ask');
    await play(other, 'offer guess');
    expect(await kept(attempts)).toMatchObject([
      { id: 'one-1', events: [{ option: 'nod' }, { option: 'ask' }] },
      { id: 'other-1', events: [{ option: 'nod' }, { option: 'guess' }] },
    ]);
    expect(one.$notices.get()).toEqual([]);
    expect(other.$notices.get()).toEqual(['other-tab']);
    expect(other.$kept.get()).toBe(true);
  });

  test('go on apart after that, each on its own attempt', async () => {
    const attempts = memoryAttempts();
    const [one, other] = await twoTabs(attempts);
    await play(one, 'offer ask');
    await play(other, 'offer guess', 'pay rush');
    await play(one, 'pay thank');
    expect(optionsOf(one)).toEqual(['nod', 'ask', 'thank']);
    expect(optionsOf(other)).toEqual(['nod', 'guess', 'rush']);
    expect(await kept(attempts)).toHaveLength(2);
  });

  test('that choose at the same moment are both kept', async () => {
    const attempts = memoryAttempts();
    const [one, other] = await twoTabs(attempts);
    await Promise.all([play(one, 'offer ask'), play(other, 'offer ask')]);
    expect(await kept(attempts)).toMatchObject([
      { events: [{}, { option: 'ask' }] },
      { events: [{}, { option: 'ask' }] },
    ]);
  });

  test('go on with one attempt when each takes over what the other has added', async () => {
    const attempts = memoryAttempts();
    const [one, other] = await twoTabs(attempts);
    await play(one, 'offer ask');
    await other.refresh();
    expect(optionsOf(other)).toEqual(['nod', 'ask']);
    await play(other, 'pay thank');
    await one.refresh();
    expect(one.$state.get().firstEnding).toBe('praise');
    expect(await kept(attempts)).toHaveLength(1);
    expect([...one.$notices.get(), ...other.$notices.get()]).toEqual([]);
  });

  test('begun apart stay apart', async () => {
    const attempts = memoryAttempts();
    const one = createLessonStore(bakery, testEnvironment({ attempts, name: 'one' }), 7);
    const other = createLessonStore(bakery, testEnvironment({ attempts, name: 'other' }), 8);
    await Promise.all([one.open('latest'), other.open('latest')]);
    await Promise.all([play(one, 'greet nod'), play(other, 'greet wait')]);
    await Promise.all([one.refresh(), other.refresh()]);
    expect(optionsOf(one)).toEqual(['nod']);
    expect(optionsOf(other)).toEqual(['wait']);
    expect(await kept(attempts)).toHaveLength(2);
  });

  test('leave the first try as it was when one of them tries it differently', async () => {
    const attempts = memoryAttempts();
    const [one, other] = await twoTabs(attempts);
    await play(one, 'offer ask', 'pay thank');
    await one.finish();
    await other.refresh();
    await other.rewind('offer' as SceneId);
    await play(other, 'offer guess');
    await one.refresh();
    expect(optionsOf(one)).toEqual(['nod', 'guess']);
    expect(one.$state.get().firstTry.map((choice) => choice.option.id)).toEqual(['nod', 'ask', 'thank']);
  });
});

describe('taking over from another tab', () => {
  test('does nothing before there is an attempt', async () => {
    const attempts = memoryAttempts();
    await attempts.save(attemptOf([chosen('greet', 'nod')]));
    const store = createLessonStore(bakery, testEnvironment({ attempts }), 7);
    await store.refresh();
    expect(store.$attempt.get()).toBeUndefined();
  });

  test('does nothing when nothing was added', async () => {
    const memory = memoryAttempts();
    const [one] = await twoTabs({ ...memory, load: async (lesson) => structuredClone(await memory.load(lesson)) });
    const before = one.$attempt.get();
    await one.refresh();
    expect(one.$attempt.get()).toBe(before);
  });

  test('does nothing when the storage fails', async () => {
    const attempts = { ...memoryAttempts() };
    const [one] = await twoTabs(attempts);
    attempts.load = brokenStorage('unavailable').load;
    await one.refresh();
    expect(optionsOf(one)).toEqual(['nod']);
    expect(one.$notices.get()).toEqual([]);
  });

  test.each([
    ['took another way', [chosen('greet', 'wait', 1000), chosen('offer', 'ask', 2000)]],
    ['has something that this lesson does not know', [chosen('greet', 'nod', 1000), chosen('offer', 'sing', 2000)]],
  ])('does nothing when what is kept %s', async (_what, events) => {
    const attempts = { ...memoryAttempts() };
    const [one] = await twoTabs(attempts);
    attempts.load = async () => ({ ok: true, attempts: [attemptOf(events, { id: 'one-1' })], setAside: 0, newer: 0 });
    await one.refresh();
    expect(optionsOf(one)).toEqual(['nod']);
  });

  test('does not bring back an attempt that the learner left meanwhile to play again', async () => {
    const [one, other] = await twoTabs();
    await play(other, 'offer ask');
    const refreshing = one.refresh();
    one.again(9);
    await refreshing;
    expect(one.$attempt.get()).toBeUndefined();
  });

  test('does not undo a choice that is being kept meanwhile', async () => {
    const memory = memoryAttempts();
    await twoTabs(memory);
    const { attempts, letGo } = slowStorage(memory);
    const store = createLessonStore(bakery, testEnvironment({ attempts, name: 'slow', startMillis: 70 }), 9);
    await store.open('latest');
    const both = Promise.all([play(store, 'offer ask'), store.refresh()]);
    letGo();
    await both;
    expect(optionsOf(store)).toEqual(['nod', 'ask']);
  });
});
