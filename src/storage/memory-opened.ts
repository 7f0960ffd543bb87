import type { OpenedAssignment } from '../core/assignment/opened.ts';
import type { OpenedStorage } from '../ports/opened-storage.ts';

/** Keeps opened assignments for as long as the page is open. */
export function memoryOpened(): OpenedStorage {
  let opened: readonly OpenedAssignment[] = [];
  return {
    load: () => ({ ok: true, opened, setAside: false }),
    readAll: () => opened,
    change(change) {
      opened = change(opened);
      return { ok: true, opened };
    },
  };
}
