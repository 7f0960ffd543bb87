import { memoryTickets } from '../../src/storage/memory-tickets.ts';
import { describeTicketStorage } from '../contracts/ticket-storage.ts';

describeTicketStorage('memory', memoryTickets);
