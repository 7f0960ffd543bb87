import type { Unarmored } from '../../core/armor/armor.ts';
import type { KeyPair } from '../../core/record/keys.ts';
import { sealContext, sealedBytes } from '../../core/record/sealed-ticket.ts';
import { decodeTicket, type Ticket } from '../../core/record/ticket.ts';
import { type KeptTicket, keptTicketFormat, ticketId } from '../../core/results/kept-ticket.ts';
import type { AsideReason } from '../../core/results/set-aside.ts';
import type { Sealing } from '../../ports/sealing.ts';

export interface OpenedTicket {
  readonly kept: KeptTicket;
  readonly ticket: Ticket;
}

export type SealedTicket =
  | { readonly ok: true; readonly id: string; readonly sealed: Uint8Array }
  | { readonly ok: false; readonly reason: AsideReason };

/** The sealed bytes in an armored text, or why there are none. */
export function sealedIn(found: Unarmored): SealedTicket {
  if (!found.ok) return { ok: false, reason: found.fault };
  if (found.kind === 'assignment') return { ok: false, reason: 'assignment-link' };
  const sealed = sealedBytes(found.body);
  if (sealed === 'newer' || sealed === 'damaged') return { ok: false, reason: sealed };
  return { ok: true, id: ticketId(sealed), sealed };
}

export type Opening = ({ readonly ok: true } & OpenedTicket) | { readonly ok: false; readonly reason: AsideReason };

/** Opens a sealed ticket with whichever of the keys fits. */
export async function openTicket(
  sealing: Sealing,
  keys: readonly KeyPair[],
  sealed: Uint8Array,
  receivedAtMillis: number,
): Promise<Opening> {
  for (const key of keys) {
    const opened = await sealing.open(key, sealed, sealContext);
    if (opened.ok) return read(sealed, opened.words, receivedAtMillis);
    if (opened.fault === 'unavailable') return { ok: false, reason: 'no-cryptography' };
  }
  return { ok: false, reason: 'other-key' };
}

function read(sealed: Uint8Array, opened: Uint8Array, receivedAtMillis: number): Opening {
  const decoded = decodeTicket(opened);
  if (!decoded.ok) return { ok: false, reason: decoded.fault };
  const { ticket } = decoded;
  const { assignment } = ticket;
  const id = ticketId(sealed);
  return { ok: true, ticket, kept: { format: keptTicketFormat, id, sealed, opened, receivedAtMillis, assignment } };
}
