import type { Desk } from '../core/assignment/desk.ts';

/** Why a trainer's desk cannot be kept. */
export type DeskFault =
  /** There is no storage, it is blocked, or it does not answer. */
  | 'unavailable'
  /** The device has no room left. */
  | 'full'
  /** A later version of the site wrote what is there; it is left alone. */
  | 'newer';

export type LoadedDesk =
  | {
      readonly ok: true;
      readonly desk: Desk;
      /** What was there could not be read: it was put aside under another name, never thrown away. */
      readonly setAside: boolean;
    }
  | { readonly ok: false; readonly fault: DeskFault };

export type ChangedDesk =
  | { readonly ok: true; readonly desk: Desk }
  | { readonly ok: false; readonly fault: DeskFault };

/** Where a trainer's keys and assignments are kept. No method throws or rejects. */
export interface DeskStorage {
  load(): Promise<LoadedDesk>;
  /** Changes what is there now, also when another tab changed it meanwhile. Once it answers `ok`, the change is on disk. */
  change(change: (desk: Desk) => Desk): Promise<ChangedDesk>;
}
