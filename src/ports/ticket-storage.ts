import type { KeptTicket } from '../core/results/kept-ticket.ts';
import type { StorageFault } from './attempt-storage.ts';

export type KeptTickets = { readonly ok: true } | { readonly ok: false; readonly fault: StorageFault };

/** Where reading goes on: what the last page said. */
export type PageMark = number;

export type TicketPage =
  | {
      readonly ok: true;
      /** In the order in which they came. */
      readonly tickets: readonly KeptTicket[];
      /** Nothing when this was the last page. */
      readonly next?: PageMark;
      /** How many stored values could not be read and were moved aside by this call. */
      readonly setAside: number;
      /** How many were written by a later version of the site; they stay untouched. */
      readonly newer: number;
    }
  | { readonly ok: false; readonly fault: StorageFault };

/** Which tickets are to be erased. */
export type Erasure =
  | { readonly what: 'all' }
  | { readonly what: 'assignment'; readonly assignment: string }
  | { readonly what: 'received-before'; readonly atMillis: number };

/** Where the tickets are kept that a trainer took in. No method throws or rejects. */
export interface TicketStorage {
  /** Keeps all of these or none; those that are kept already stay as they are. Once it answers `ok`, they are on disk. */
  keep(tickets: readonly KeptTicket[]): Promise<KeptTickets>;
  /**
   * Some tickets in the order in which they came, as many as a page can take at a time.
   *
   * @param from where the page before ended; nothing for the first page
   */
  read(from?: PageMark): Promise<TicketPage>;
  erase(erasure: Erasure): Promise<KeptTickets>;
}
