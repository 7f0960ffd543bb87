import { atom, type ReadableAtom } from 'nanostores';
import { type Desk, emptyDesk } from '../core/assignment/desk.ts';
import type { DeskFault, DeskStorage } from '../ports/desk-storage.ts';

/** Must give the same for the same desk, whenever it is asked. */
export type DeskChange = (desk: Desk) => Desk;

export interface DeskKeeper {
  /** The desk as the trainer sees it: what is kept, and every change since. */
  readonly $desk: ReadableAtom<Desk>;
  /** Why changes are not kept; undefined while they are. */
  readonly $fault: ReadableAtom<DeskFault | undefined>;
  /** Reads what is kept. Answers whether something unreadable was put aside. */
  readonly load: () => Promise<{ readonly setAside: boolean }>;
  /** Shows a change at once. Resolves when it is on disk, or when it is known that it cannot be. */
  readonly change: (change: DeskChange) => Promise<void>;
}

/** Keeps a desk in step with its storage, and goes on without one. */
export function createDeskKeeper(storage: DeskStorage): DeskKeeper {
  const $desk = atom<Desk>(emptyDesk);
  const $fault = atom<DeskFault | undefined>(undefined);
  let waiting: readonly DeskChange[] = [];
  let turn: Promise<void> = Promise.resolve();

  const withWaiting = (desk: Desk): Desk => waiting.reduce((before, change) => change(before), desk);

  /** Keeps all that waits in one go: who types fast does not wait for every letter. */
  async function keepWaiting(): Promise<void> {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const changed = await storage.change((desk) => batch.reduce((before, change) => change(before), desk));
    // What could not be kept is tried again with the next change.
    if (!changed.ok) waiting = [...batch, ...waiting];
    $fault.set(changed.ok ? undefined : changed.fault);
    if (changed.ok) $desk.set(withWaiting(changed.desk));
  }

  return {
    $desk,
    $fault,
    load() {
      const loading = turn.then(storage.load).then((loaded) => {
        $fault.set(loaded.ok ? undefined : loaded.fault);
        if (loaded.ok) $desk.set(withWaiting(loaded.desk));
        return { setAside: loaded.ok && loaded.setAside };
      });
      turn = loading.then(() => undefined);
      return loading;
    },
    change(change) {
      waiting = [...waiting, change];
      $desk.set(change($desk.get()));
      turn = turn.then(keepWaiting);
      return turn;
    },
  };
}
