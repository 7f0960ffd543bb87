import type { KeptTicket } from '../core/results/kept-ticket.ts';
import type { Erasure, TicketStorage } from '../ports/ticket-storage.ts';

/** Keeps tickets for as long as the page is open. */
export function memoryTickets(): TicketStorage {
  const kept = new Map<string, KeptTicket>();
  return {
    async keep(tickets) {
      for (const ticket of tickets) if (!kept.has(ticket.id)) kept.set(ticket.id, ticket);
      return { ok: true };
    },
    async read() {
      return { ok: true, tickets: [...kept.values()], setAside: 0, newer: 0 };
    },
    async erase(erasure) {
      for (const ticket of kept.values()) if (isMeant(ticket, erasure)) kept.delete(ticket.id);
      return { ok: true };
    },
  };
}

function isMeant({ assignment, receivedAtMillis }: KeptTicket, erasure: Erasure): boolean {
  switch (erasure.what) {
    case 'all':
      return true;
    case 'assignment':
      return assignment === erasure.assignment;
    case 'received-before':
      return receivedAtMillis < erasure.atMillis;
  }
}
