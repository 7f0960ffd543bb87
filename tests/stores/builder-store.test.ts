import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/core/assignment/desk.ts';
import { deskFile } from '../../src/core/assignment/desk-file.ts';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import type { DeskFault } from '../../src/ports/desk-storage.ts';
import type { TrainerEnvironment } from '../../src/ports/environment.ts';
import { memoryDesk } from '../../src/storage/memory-desk.ts';
import { type BuilderStore, createBuilderStore } from '../../src/stores/builder-store.ts';
import { deskOf, keptOf, keysOf, sharedOf } from '../fixtures/desks.ts';
import { brokenDesk, trainerEnvironment } from '../fixtures/trainer-environment.ts';

const lessons = ['bakery', 'butcher'] as LessonId[];
const complete = { title: 'First day', from: 'Sam', lessons };

async function opened(parts: Partial<TrainerEnvironment> = {}): Promise<BuilderStore> {
  const store = createBuilderStore(trainerEnvironment(parts), { lessons, locale: 'nl' });
  await store.open();
  return store;
}

async function openedWith(desk: Desk): Promise<BuilderStore> {
  const storage = memoryDesk();
  await storage.change(() => desk);
  return opened({ desk: storage });
}

const titles = ({ $desk }: BuilderStore): readonly string[] => $desk.get().assignments.map(({ draft }) => draft.title);

describe('a trainer who comes for the first time', () => {
  test('has a draft at once, in the language of the page, which is not kept while it is empty', async () => {
    const store = await opened();
    expect(store.$open.get()?.draft).toMatchObject({ lessons: [], locale: 'nl', mode: 'practice', from: '' });
    expect(titles(store)).toEqual([]);
  });

  test('keeps the draft with the first change', async () => {
    const desk = memoryDesk();
    const store = await opened({ desk });
    await store.edit({ title: 'First day' });
    await store.edit({ from: 'Sam' });
    expect(await desk.load()).toMatchObject({
      desk: { assignments: [{ draft: { title: 'First day', from: 'Sam' } }] },
    });
  });
});

describe('a trainer who comes back', () => {
  test('finds all assignments', async () => {
    const store = await openedWith(deskOf([keptOf()]));
    expect(store.$view.get()).toEqual({ at: 'list' });
    expect(titles(store)).toEqual(['First day']);
  });

  test('need not write the own name again', async () => {
    const store = await openedWith(deskOf([keptOf({ from: '' }), keptOf({ id: '0000000b', from: 'Sam' })]));
    store.start();
    expect(store.$open.get()?.draft.from).toBe('Sam');
  });

  test('finds the assignment that was open', async () => {
    const desk = memoryDesk();
    await desk.change(() => deskOf([keptOf()]));
    const store = createBuilderStore(trainerEnvironment({ desk }), { lessons, locale: 'nl' });
    await store.open({ at: 'draft', id: '0000000a' });
    expect(store.$open.get()).toEqual(keptOf());
  });
});

describe('sharing', () => {
  test('keeps the assignment before its link is shown', async () => {
    const desk = memoryDesk();
    const store = await opened({ desk });
    await store.edit({ ...complete, mode: 'coach' });
    const keptWhenShown: unknown[] = [];
    store.$view.listen(
      ({ at }) => at === 'link' && keptWhenShown.push(store.$open.get()?.shared?.assignment.publicKey),
    );
    await store.share();
    expect(keptWhenShown).toEqual([keysOf('a').publicKey]);
    expect(await desk.load()).toMatchObject({ desk: { keys: [keysOf('a')], assignments: [{ shared: {} }] } });
  });

  test('does nothing while something is missing', async () => {
    const store = await opened();
    await store.edit({ ...complete, from: '' });
    await store.share();
    expect(store.$open.get()?.shared).toBeUndefined();
    expect(store.$view.get()).toMatchObject({ at: 'draft' });
  });

  test('uses the keys that are there', async () => {
    const store = await openedWith(deskOf([], [keysOf('b')]));
    await store.edit({ ...complete, mode: 'proof' });
    await store.share();
    expect(store.$open.get()?.shared?.assignment.publicKey).toBe(keysOf('b').publicKey);
  });

  test('is impossible without cryptography, but for practice', async () => {
    const store = await opened({ sealing: { newKeys: async () => undefined } });
    await store.edit({ ...complete, mode: 'coach' });
    await store.share();
    expect(store.$notice.get()).toEqual({ kind: 'no-keys' });
    await store.edit({ mode: 'practice' });
    await store.share();
    expect(store.$view.get()).toMatchObject({ at: 'link' });
  });

  test.each<DeskFault>(['unavailable', 'full', 'newer'])('goes on when the storage is %s', async (fault) => {
    const store = await opened({ desk: brokenDesk(fault) });
    await store.edit({ ...complete, mode: 'coach' });
    await store.share();
    expect(store.$fault.get()).toBe(fault);
    expect(store.$open.get()?.shared?.assignment.publicKey).toBe(keysOf('a').publicKey);
    expect(JSON.parse(store.backup())).toMatchObject({ keys: [keysOf('a')] });
  });
});

describe('an assignment', () => {
  test('that is copied is a draft of its own', async () => {
    const store = await openedWith(deskOf([sharedOf({ revision: 3 })]));
    await store.copy('0000000a');
    expect(store.$open.get()).toMatchObject({ draft: { id: '00000001', revision: 1, title: 'First day' } });
    expect(store.$open.get()?.shared).toBeUndefined();
    expect(titles(store)).toEqual(['First day', 'First day']);
  });

  test('that is deleted can be brought back, to its place', async () => {
    const desk = deskOf([keptOf({ title: 'Newest' }, 3000), sharedOf({ id: '0000000b', title: 'Older' }, 2000)]);
    const store = await openedWith(desk);
    await store.remove('0000000b');
    expect(titles(store)).toEqual(['Newest']);
    await store.undo();
    expect(store.$desk.get()).toEqual(desk);
    expect(store.$notice.get()).toBeUndefined();
  });

  test('that another tab deleted while it is changed here is kept', async () => {
    const desk = memoryDesk();
    await desk.change(() => deskOf([keptOf()]));
    const [here, there] = [await opened({ desk }), await opened({ desk })];
    here.look({ at: 'draft', id: '0000000a' });
    await there.remove('0000000a');
    await here.edit({ group: 'Haarlem' });
    expect(await desk.load()).toMatchObject({ desk: { assignments: [{ draft: { group: 'Haarlem' } }] } });
  });

  test('that two tabs change has the changes of both', async () => {
    const desk = memoryDesk();
    await desk.change(() => deskOf([keptOf()]));
    const [one, other] = [await opened({ desk }), await opened({ desk })];
    one.look({ at: 'draft', id: '0000000a' });
    other.look({ at: 'draft', id: '0000000a' });
    await Promise.all([one.edit({ group: 'Haarlem' }), other.edit({ title: 'Monday' })]);
    await one.refresh();
    expect(one.$open.get()?.draft).toMatchObject({ group: 'Haarlem', title: 'Monday' });
  });
});

describe('a file', () => {
  test('for others holds the assignment and no key', async () => {
    const store = await openedWith(deskOf([keptOf(), keptOf({ id: '0000000b' })], [keysOf('a')]));
    expect(JSON.parse(store.exported('0000000b'))).toEqual(deskOf([keptOf({ id: '0000000b' })]));
    expect(JSON.parse(store.exported()).assignments).toHaveLength(2);
    expect(store.exported()).not.toContain(keysOf('a').privateKey);
  });

  test('with a backup brings back lost keys and assignments, and the day of the backup is known', async () => {
    const before = await openedWith(
      deskOf([sharedOf({ mode: 'coach', publicKey: keysOf('a').publicKey })], [keysOf('a')]),
    );
    const file = before.backup();
    expect(before.$desk.get().backedUpAtMillis).toBe(1000);
    const after = await opened();
    await after.takeIn(file);
    expect(after.$desk.get()).toMatchObject({ keys: [keysOf('a')], assignments: before.$desk.get().assignments });
    expect(after.$notice.get()).toEqual({ kind: 'taken-in', assignments: 1, keys: 1 });
  });

  test('overwrites nothing: the older of two becomes a copy', async () => {
    const store = await openedWith(deskOf([keptOf({ title: 'Mine' }, 1000)]));
    await store.takeIn(deskFile(deskOf([keptOf({ title: 'Theirs' }, 2000)])));
    expect(titles(store).toSorted()).toEqual(['Mine', 'Theirs']);
  });

  test('that cannot be read changes nothing and says why', async () => {
    const store = await openedWith(deskOf([keptOf()]));
    await store.takeIn('<html>');
    expect(store.$notice.get()).toEqual({ kind: 'file', fault: 'unreadable' });
    expect(titles(store)).toEqual(['First day']);
  });
});

test('a desk that could not be read is told of', async () => {
  const storage = memoryDesk();
  const store = await opened({
    desk: { ...storage, load: async () => ({ ok: true, desk: deskOf([]), setAside: true }) },
  });
  expect(store.$notice.get()).toEqual({ kind: 'set-aside' });
});
