import type { OpenedAssignment } from '../core/assignment/opened.ts';

/** Why opened assignments cannot be kept. */
export type OpenedFault =
  /** There is no storage, or it is blocked. */
  | 'unavailable'
  /** The device has no room left. */
  | 'full'
  /** A later version of the site changed how they are kept; that is left alone. */
  | 'newer';

export type LoadedOpened =
  | {
      readonly ok: true;
      /** The one touched last comes first. */
      readonly opened: readonly OpenedAssignment[];
      /** Something there could not be read: it was put aside under another name, never thrown away. */
      readonly setAside: boolean;
    }
  | { readonly ok: false; readonly fault: OpenedFault };

export type ChangedOpened =
  | { readonly ok: true; readonly opened: readonly OpenedAssignment[] }
  | { readonly ok: false; readonly fault: OpenedFault };

/**
 * Where the assignments are kept that a learner began. It answers at once, so that a lesson can look before it is
 * painted. No method throws.
 */
export interface OpenedStorage {
  load(): LoadedOpened;
  /** Every one that can be read, the one touched last first; none when nothing can. Changes nothing. */
  readAll(): readonly OpenedAssignment[];
  /** Changes what is there now, also when another tab changed it meanwhile. Once it answers `ok`, the change is kept. */
  change(change: (opened: readonly OpenedAssignment[]) => readonly OpenedAssignment[]): ChangedOpened;
}
