import type { KeyPair } from '../../core/record/keys.ts';
import type { SetAside } from '../../core/results/set-aside.ts';
import type { OpenedTicket } from './open-ticket.ts';

/** What taking in asks, and tells. */
export interface TakingIn {
  readonly keys: readonly KeyPair[];
  /** The ids of all tickets that are here; those that are opened are put in. */
  readonly known: Set<string>;
  readonly isStopped: () => boolean;
  /** So much more to do was found. */
  readonly found: (count: number) => void;
  readonly done: (count: number) => void;
  /** A ticket came that is here already. */
  readonly again: () => void;
  readonly setAside: (what: SetAside) => void;
  readonly receive: (tickets: readonly OpenedTicket[]) => Promise<void>;
  /** What to do with a text without tickets, which may be the backup of a desk. */
  readonly restore: (text: string) => Promise<Restoring>;
}

/**
 * Whether a text was the backup of a desk and is back, is one that nobody asked to put back, is one of a newer version of
 * the site, or none.
 */
export type Restoring = 'restored' | 'backup' | 'newer' | 'none';
