import { atom, type ReadableAtom } from 'nanostores';
import { type OpenedAssignment, withOpened } from '../core/assignment/opened.ts';
import type { OpenedFault, OpenedStorage } from '../ports/opened-storage.ts';

/** What the learner is told in one plain line. */
export type AssignmentNotice = OpenedFault | 'set-aside';

/** The opened assignments of this device, or, where it keeps none, of this page. */
export interface OpenedList {
  /** The one touched last comes first. */
  readonly $opened: ReadableAtom<readonly OpenedAssignment[]>;
  readonly $notice: ReadableAtom<AssignmentNotice | undefined>;
  /** Whether what is opened here is still known on the next page. */
  readonly $kept: ReadableAtom<boolean>;
  /** Reads again what other tabs did meanwhile. */
  readonly load: () => void;
  readonly find: (registration: string) => OpenedAssignment | undefined;
  /** Changes the list: what is kept is kept before it is shown. */
  readonly change: (work: (all: readonly OpenedAssignment[]) => readonly OpenedAssignment[]) => void;
  /** Changes one of them, which is thereby the one touched last. */
  readonly update: (registration: string, work: (opened: OpenedAssignment) => OpenedAssignment) => void;
}

export function createOpenedList(storage: OpenedStorage): OpenedList {
  const $opened = atom<readonly OpenedAssignment[]>([]);
  const $notice = atom<AssignmentNotice | undefined>(undefined);
  const $kept = atom(true);

  const cannotKeep = (fault: OpenedFault): void => {
    $kept.set(false);
    $notice.set(fault);
  };
  const change: OpenedList['change'] = (work) => {
    const changed = $kept.get() ? storage.change(work) : undefined;
    $opened.set(changed?.ok ? changed.opened : work($opened.get()));
    if (changed && !changed.ok) cannotKeep(changed.fault);
  };

  return {
    $opened,
    $notice,
    $kept,
    // What could not be kept stays as long as the page is open: nothing that is kept takes its place.
    load() {
      const loaded = $kept.get() ? storage.load() : undefined;
      if (loaded?.ok) $opened.set(loaded.opened);
      if (loaded?.ok && loaded.setAside) $notice.set('set-aside');
      if (loaded && !loaded.ok) cannotKeep(loaded.fault);
    },
    find: (registration) => $opened.get().find((opened) => opened.registration === registration),
    change,
    update: (registration, work) =>
      change((all) => {
        const opened = all.find((each) => each.registration === registration);
        return opened ? withOpened(all, work(opened)) : all;
      }),
  };
}
