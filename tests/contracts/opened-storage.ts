import { describe, expect, test } from 'vitest';
import { withOpened, withoutOpened } from '../../src/core/assignment/opened.ts';
import type { OpenedStorage } from '../../src/ports/opened-storage.ts';
import { fullOpened, plainOpened } from '../fixtures/opened.ts';

/**
 * What every implementation of the storage of opened assignments must do.
 *
 * @param create makes a storage that is empty
 */
export function describeOpenedStorage(name: string, create: () => OpenedStorage): void {
  describe(`${name}: what every storage of opened assignments does`, () => {
    test('nothing is kept at first', () => {
      expect(create().load()).toEqual({ ok: true, opened: [], setAside: false });
    });

    test('what was put in is loaded as it was, in its order', () => {
      const storage = create();
      storage.change((all) => withOpened(all, fullOpened));
      const changed = storage.change((all) => withOpened(all, plainOpened));
      expect(changed).toEqual({ ok: true, opened: [plainOpened, fullOpened] });
      expect(storage.load()).toEqual({ ok: true, opened: [plainOpened, fullOpened], setAside: false });
    });

    test('all of it can be read without changing anything', () => {
      const storage = create();
      expect(storage.readAll()).toEqual([]);
      storage.change(() => [plainOpened, fullOpened]);
      expect(storage.readAll()).toEqual([plainOpened, fullOpened]);
    });

    test('what was taken out is gone', () => {
      const storage = create();
      storage.change(() => [plainOpened, fullOpened]);
      storage.change((all) => withoutOpened(all, plainOpened.registration));
      expect(storage.load()).toMatchObject({ opened: [fullOpened] });
    });

    test('two storages made apart know nothing of each other', () => {
      create().change(() => [fullOpened]);
      expect(create().load()).toMatchObject({ opened: [] });
    });
  });
}
