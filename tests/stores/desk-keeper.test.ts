import { expect, test, vi } from 'vitest';
import { withAssignment } from '../../src/core/assignment/desk.ts';
import { memoryDesk } from '../../src/storage/memory-desk.ts';
import { createDeskKeeper, type DeskChange } from '../../src/stores/desk-keeper.ts';
import { deskOf, keptOf } from '../fixtures/desks.ts';

const put =
  (id: string): DeskChange =>
  (desk) =>
    withAssignment(desk, keptOf({ id }));

test('a change is seen at once and kept soon', async () => {
  const storage = memoryDesk();
  const keeper = createDeskKeeper(storage);
  const keeping = keeper.change(put('00000001'));
  expect(keeper.$desk.get()).toEqual(deskOf([keptOf({ id: '00000001' })]));
  await keeping;
  expect(await storage.load()).toMatchObject({ desk: keeper.$desk.get() });
});

test('what changes while something is being kept is kept in one go after it', async () => {
  const storage = memoryDesk();
  const asked = vi.spyOn(storage, 'change');
  const keeper = createDeskKeeper(storage);
  const first = keeper.change(put('00000001'));
  await Promise.resolve();
  await Promise.all([first, keeper.change(put('00000002')), keeper.change(put('00000003'))]);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(await storage.load()).toMatchObject({ desk: { assignments: { length: 3 } } });
});

test('two tabs see the work of both and undo none of it', async () => {
  const storage = memoryDesk();
  const [one, other] = [createDeskKeeper(storage), createDeskKeeper(storage)];
  await one.change(put('00000001'));
  await other.change(put('00000002'));
  await one.load();
  expect(one.$desk.get().assignments.map(({ draft }) => draft.id)).toEqual(['00000002', '00000001']);
  expect(other.$desk.get()).toEqual(one.$desk.get());
});

test('what could not be kept is shown all the same, and kept with the next change', async () => {
  const storage = memoryDesk();
  vi.spyOn(storage, 'change').mockResolvedValueOnce({ ok: false, fault: 'full' });
  const keeper = createDeskKeeper(storage);
  await keeper.change(put('00000001'));
  expect(keeper.$fault.get()).toBe('full');
  expect(keeper.$desk.get().assignments).toHaveLength(1);
  await keeper.change(put('00000002'));
  expect(keeper.$fault.get()).toBeUndefined();
  expect(await storage.load()).toMatchObject({ desk: { assignments: { length: 2 } } });
});

test('reading the desk while a change is on its way loses nothing of it', async () => {
  const keeper = createDeskKeeper(memoryDesk());
  const changing = keeper.change(put('00000001'));
  await keeper.load();
  await changing;
  expect(keeper.$desk.get().assignments).toHaveLength(1);
});
