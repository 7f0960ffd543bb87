import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/core/attempt/attempt.ts';
import { replay } from '../../src/core/attempt/replay.ts';
import { bestOption } from '../../src/core/attempt/trunk.ts';
import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createLessonStore, type LessonStore } from '../../src/stores/lesson-store.ts';
import { testEnvironment } from '../fixtures/environment.ts';
import { bakery } from '../fixtures/lessons.ts';
import { kept } from '../fixtures/play.ts';

type Act = 'choose' | 'finish' | 'rewind' | 'again' | 'refresh' | 'open';

/** What a learner does in a tab; `nth` picks among what is possible then. */
interface Deed {
  readonly act: Act;
  readonly nth: number;
}

const deeds: fc.Arbitrary<Deed> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Act>('choose') },
    { weight: 4, arbitrary: fc.constantFrom<Act>('finish', 'rewind', 'again', 'refresh', 'open') },
  ),
  nth: fc.nat({ max: 99 }),
});

/** Does it, and answers with what is confirmed by it. */
async function perform(store: LessonStore, { act, nth }: Deed): Promise<readonly AttemptEvent[]> {
  const { position, path } = store.$state.get();
  if (act === 'refresh') await store.refresh();
  if (act === 'open') await store.open('latest');
  if (act === 'again') store.again(nth);
  if (act === 'finish') await store.finish();
  const back = path[nth % Math.max(1, path.length)];
  if (act === 'rewind' && back) await store.rewind(back.scene.id);
  if (act !== 'choose' || position.at !== 'scene') return [];
  const { scene } = position;
  const option = scene.options[nth % scene.options.length] ?? bestOption(scene);
  await store.choose(scene.id, option.id);
  const last = store.$attempt.get()?.events.at(-1);
  expect(last).toMatchObject({ type: 'chosen', scene: scene.id, option: option.id });
  return last ? [last] : [];
}

test('whatever is done in two tabs, and however it overlaps, no confirmed choice is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(deeds, deeds), { maxLength: 25 }), async (rounds) => {
      const attempts = memoryAttempts();
      const one = createLessonStore(bakery, testEnvironment({ attempts, name: 'one', startMillis: 0 }), 7);
      const other = createLessonStore(bakery, testEnvironment({ attempts, name: 'other', startMillis: 500 }), 8);
      const confirmed: AttemptEvent[] = [];
      for (const [mine, yours] of rounds) {
        const events = await Promise.all([perform(one, mine), perform(other, yours)]);
        confirmed.push(...events.flat());
      }
      const stored = await kept(attempts);
      expect(stored.flatMap(({ events }) => events)).toEqual(expect.arrayContaining(confirmed));
      expect(stored.filter((attempt) => !replay(bakery, attempt).ok)).toEqual([]);
    }),
  );
});
