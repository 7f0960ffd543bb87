import { describe, expect, test } from 'vitest';
import { type Desk, emptyDesk, withAssignment } from '../../src/core/assignment/desk.ts';
import type { DeskStorage } from '../../src/ports/desk-storage.ts';
import { deskOf, keptOf, keysOf, sharedOf } from '../fixtures/desks.ts';

const first = keptOf({ id: '00000001' });
const second = sharedOf({ id: '00000002' });
const put =
  (kept: typeof first) =>
  (desk: Desk): Desk =>
    withAssignment(desk, kept);

/**
 * What every storage of a trainer's desk must do.
 *
 * @param create makes a storage that is empty
 */
export function describeDeskStorage(name: string, create: () => DeskStorage): void {
  describe(`${name}: what every storage of a desk does`, () => {
    test('the desk is empty at first', async () => {
      expect(await create().load()).toEqual({ ok: true, desk: emptyDesk, setAside: false });
    });

    test('a desk that was changed is loaded as it was', async () => {
      const storage = create();
      const desk = deskOf([first, second], [keysOf('a'), keysOf('b')]);
      expect(await storage.change(() => desk)).toEqual({ ok: true, desk });
      expect(await storage.load()).toEqual({ ok: true, desk, setAside: false });
    });

    test('a change begins with what is kept, and answers with what is kept then', async () => {
      const storage = create();
      await storage.change(put(first));
      expect(await storage.change(put(second))).toEqual({ ok: true, desk: deskOf([second, first]) });
    });

    test('of two changes at the same moment both are kept', async () => {
      const storage = create();
      await Promise.all([storage.change(put(first)), storage.change(put(second))]);
      expect(await storage.load()).toMatchObject({ desk: deskOf([second, first]) });
    });

    test('two storages made apart know nothing of each other', async () => {
      await create().change(put(first));
      expect(await create().load()).toMatchObject({ desk: emptyDesk });
    });
  });
}
