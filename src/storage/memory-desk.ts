import { type Desk, emptyDesk } from '../core/assignment/desk.ts';
import type { DeskStorage } from '../ports/desk-storage.ts';

/** Keeps a trainer's desk for as long as the page is open. */
export function memoryDesk(): DeskStorage {
  let desk: Desk = emptyDesk;
  return {
    load: async () => ({ ok: true, desk, setAside: false }),
    async change(change) {
      desk = change(desk);
      return { ok: true, desk };
    },
  };
}
