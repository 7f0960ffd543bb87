import { beginningOf } from '../../core/results/set-aside.ts';
import type { ResultsEnvironment } from '../../ports/results-environment.ts';
import { type OpenedTicket, openTicket } from './open-ticket.ts';
import type { TakingIn } from './taking-in.ts';

/** So many are opened at the same time; more are no faster, and where a library opens them the page waits meanwhile. */
const openedAtOnce = 8;

/** So many are kept in one go: each time waits for the disk. */
const keptAtOnce = 250;

export interface SealedFind {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly source: string;
  readonly text: string;
}

/** Opens tickets some at a time, and hands them on in larger batches. */
export interface BatchOpener {
  readonly push: (find: SealedFind) => Promise<void>;
  readonly finish: () => Promise<void>;
}

export function batchOpener(
  { sealing, now, breathe }: Pick<ResultsEnvironment, 'sealing' | 'now' | 'breathe'>,
  taking: TakingIn,
): BatchOpener {
  const waiting: SealedFind[] = [];
  const opened: OpenedTicket[] = [];

  async function openOne({ id, sealed, source, text }: SealedFind, receivedAtMillis: number): Promise<void> {
    const opening = await openTicket(sealing, taking.keys, sealed, receivedAtMillis);
    if (opening.ok) return void opened.push(opening);
    // With another key it may be opened yet.
    taking.known.delete(id);
    taking.setAside({ reason: opening.reason, source, beginning: beginningOf(text) });
  }

  async function open(): Promise<void> {
    const batch = waiting.splice(0);
    const receivedAtMillis = now();
    await Promise.all(batch.map((find) => openOne(find, receivedAtMillis)));
    taking.done(batch.length);
    await breathe();
  }

  return {
    async push(find) {
      taking.known.add(find.id);
      waiting.push(find);
      if (waiting.length >= openedAtOnce) await open();
      if (opened.length >= keptAtOnce) await taking.receive(opened.splice(0));
    },
    async finish() {
      await open();
      if (opened.length > 0) await taking.receive(opened.splice(0));
    },
  };
}
