import { toHex } from '../armor/hex.ts';

/** The format of a kept ticket. A change of shape gets the next number and a migration from this one. */
export const keptTicketFormat = 1;

/** A ticket as a trainer's browser keeps it: what came, and what was in it. */
export interface KeptTicket {
  readonly format: typeof keptTicketFormat;
  /** Tells it from every other sealed text. */
  readonly id: string;
  /** The sealed bytes as they came, so that the ticket can be passed on as it was. */
  readonly sealed: Uint8Array;
  /** The bytes of the ticket itself: they stay readable when the key is lost. */
  readonly opened: Uint8Array;
  readonly receivedAtMillis: number;
  /** The assignment it answers, 8 hexadecimal digits. */
  readonly assignment: string;
}

const idBytes = 16;

/** Both ends of the sealed bytes: the key made for this one ticket, and the tag over its content (RFC 9180, RFC 5116). */
export function ticketId(sealed: Uint8Array): string {
  return toHex(sealed.slice(0, idBytes)) + toHex(sealed.slice(-idBytes));
}

export type ParsedKeptTicket =
  | { readonly kind: 'ticket'; readonly ticket: KeptTicket }
  /** Written by a later version of the site: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The only door for kept tickets that come from storage. Never throws. */
export function parseKeptTicket(value: unknown): ParsedKeptTicket {
  if (typeof value !== 'object' || value === null) return { kind: 'unreadable' };
  const { format, id, sealed, opened, receivedAtMillis, assignment } = value as Readonly<Record<string, unknown>>;
  if (Number.isInteger(format) && Number(format) > keptTicketFormat) return { kind: 'newer' };
  const sound =
    format === keptTicketFormat &&
    sealed instanceof Uint8Array &&
    opened instanceof Uint8Array &&
    id === ticketId(sealed) &&
    typeof receivedAtMillis === 'number' &&
    Number.isSafeInteger(receivedAtMillis) &&
    typeof assignment === 'string' &&
    /^[0-9a-f]{8}$/.test(assignment);
  if (!sound) return { kind: 'unreadable' };
  return { kind: 'ticket', ticket: { format: keptTicketFormat, id, sealed, opened, receivedAtMillis, assignment } };
}
