import { expect, test } from 'vitest';
import type { OptionId, SceneId } from '../../src/core/lesson/ids.ts';
import type { RoundMemory } from '../../src/ports/round-memory.ts';
import { createRoundStore } from '../../src/stores/round-store.ts';
import { bakery } from '../fixtures/lessons.ts';

/** The memory of one tab, as it survives a reload. */
function tab(kept?: unknown): RoundMemory & { readonly kept: () => unknown } {
  let text = JSON.stringify(kept);
  return {
    read: () => text && JSON.parse(text),
    keep: (round) => {
      text = JSON.stringify(round);
    },
    kept: () => text && JSON.parse(text),
  };
}

const option = (id: string): OptionId => id as OptionId;

test('a reload finds the round where it was, with every card that was counted', () => {
  const memory = tab();
  const before = createRoundStore(bakery, memory);
  for (const _ of ['cards', 'scene', 'question', 'count']) before.next();
  before.count(option('nod'), 1);
  before.count(option('nod'), 1);
  before.count(option('wait'), 1);
  const after = createRoundStore(bakery, memory);
  expect(after.$round.get()).toEqual(before.$round.get());
  expect(after.$round.get()).toMatchObject({
    decisions: [{ counts: { nod: 2, wait: 1 } }],
    step: { at: 'decision', index: 0, moment: 'count' },
  });
});

test('what was kept and is no round gives way to a new one', () => {
  const store = createRoundStore(bakery, tab({ format: 1, lesson: 'bakery', decisions: '<script>' }));
  expect(store.$round.get()).toMatchObject({ decisions: [{ scene: 'greet', counts: {} }], step: { at: 'start' } });
});

test('nothing is kept of what changes nothing', () => {
  const memory = tab();
  const store = createRoundStore(bakery, memory);
  store.back();
  store.skip();
  store.pick(option('nod'));
  expect(memory.kept()).toBeUndefined();
});

test('where to begin can be chosen until cards are counted', () => {
  const store = createRoundStore(bakery, tab());
  store.beginAt('pay' as SceneId);
  expect(store.$round.get().decisions).toEqual([{ scene: 'pay', counts: {} }]);
  for (const _ of ['cards', 'scene', 'question', 'count']) store.next();
  store.count(option('thank'), 1);
  store.beginAt('greet' as SceneId);
  expect(store.$round.get().decisions).toEqual([{ scene: 'pay', counts: { thank: 1 } }]);
});

test('another round begins without the cards of this one', () => {
  const memory = tab();
  const store = createRoundStore(bakery, memory);
  for (const _ of ['cards', 'scene', 'question', 'count']) store.next();
  store.count(option('nod'), 1);
  store.stop();
  store.again();
  expect(createRoundStore(bakery, memory).$round.get()).toMatchObject({
    decisions: [{ scene: 'greet', counts: {} }],
    step: { at: 'start' },
  });
});
