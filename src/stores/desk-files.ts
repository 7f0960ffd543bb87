import { emptyDesk, mergeDesks } from '../core/assignment/desk.ts';
import { deskFile, type FileFault, readDeskFile } from '../core/assignment/desk-file.ts';
import { takeIn } from '../core/assignment/take-in.ts';
import type { DeskKeeper } from './desk-keeper.ts';

/** What came of a file. */
export type FileNotice =
  | { readonly kind: 'taken-in'; readonly assignments: number; readonly keys: number }
  | { readonly kind: 'file'; readonly fault: FileFault };

export interface DeskFiles {
  /** A file with one assignment, or with all; no key goes with it. */
  readonly exported: (id?: string) => string;
  /** A file with everything, the keys too. */
  readonly backup: () => string;
  /** Takes in a file of either kind. */
  readonly takeIn: (text: string) => Promise<FileNotice>;
}

/** What leaves a trainer's desk as a file, and comes back. */
export function createDeskFiles(
  { $desk, change }: DeskKeeper,
  { now, newId }: { readonly now: () => number; readonly newId: () => string },
): DeskFiles {
  return {
    exported(id) {
      const { assignments } = $desk.get();
      const chosen = id === undefined ? assignments : assignments.filter(({ draft }) => draft.id === id);
      return deskFile({ ...emptyDesk, assignments: chosen });
    },
    backup() {
      const backedUpAtMillis = now();
      void change((desk) => ({ ...desk, backedUpAtMillis }));
      return deskFile($desk.get());
    },
    async takeIn(text) {
      const read = readDeskFile(text);
      if (!read.ok) return { kind: 'file', fault: read.fault };
      const { keys, assignments } = read.desk;
      const idOf = drawnOnce(newId);
      await change((desk) => (keys.length > 0 ? mergeDesks(desk, read.desk) : takeIn(desk, read.desk, idOf)));
      return { kind: 'taken-in', assignments: assignments.length, keys: keys.length };
    },
  };
}

/** The same id for the same number: a change of the desk is asked for more than once. */
function drawnOnce(newId: () => string): (copy: number) => string {
  const drawn = new Map<number, string>();
  return (copy) => {
    const id = drawn.get(copy) ?? newId();
    drawn.set(copy, id);
    return id;
  };
}
