import { type Unarmored, unarmor } from '../../core/armor/armor.ts';
import { type AsideReason, beginningOf } from '../../core/results/set-aside.ts';
import { countStarts, textPieces } from '../../core/results/text-pieces.ts';
import type { ReadText, ResultsEnvironment, TextSource } from '../../ports/results-environment.ts';
import { type BatchOpener, batchOpener } from './batch-opener.ts';
import { sealedIn } from './open-ticket.ts';
import type { Restoring, TakingIn } from './taking-in.ts';

type Outside = Pick<ResultsEnvironment, 'sealing' | 'now' | 'breathe'>;

/** Takes in whatever is in these texts, one after another; nothing bad stops the rest. */
export async function takeIn(sources: readonly TextSource[], outside: Outside, taking: TakingIn): Promise<void> {
  const opener = batchOpener(outside, taking);
  taking.found(sources.length);
  for (const { name, read } of sources) {
    if (taking.isStopped()) break;
    const answer = await settled(read);
    if (answer.ok) await takeText({ name, text: answer.text }, outside, taking, opener);
    else taking.setAside({ reason: answer.fault, source: name, beginning: '' });
    taking.done(1);
  }
  await opener.finish();
}

async function settled(read: TextSource['read']): Promise<ReadText> {
  try {
    return await read();
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

async function takeText(
  { name, text }: NamedText,
  { breathe }: Outside,
  taking: TakingIn,
  opener: BatchOpener,
): Promise<void> {
  const expected = countStarts(text);
  let [tickets, links] = [0, 0];
  taking.found(expected);
  for (const piece of textPieces(text)) {
    for (const found of unarmor(piece)) {
      if (taking.isStopped()) return;
      if (found.kind === 'ticket') await takeTicket(found, name, taking, opener);
      if (found.kind === 'ticket') tickets++;
      else links++;
    }
    await breathe();
  }
  taking.done(expected - tickets);
  // A chat that has tickets in it may well have the trainer's own link too.
  if (tickets > 0) return;
  const restoring = links > 0 ? 'none' : await taking.restore(text);
  if (restoring !== 'restored')
    taking.setAside({ reason: reasonOf(restoring, links), source: name, beginning: beginningOf(text) });
}

function reasonOf(restoring: Exclude<Restoring, 'restored'>, links: number): AsideReason {
  if (restoring === 'newer' || restoring === 'backup') return restoring;
  return links > 0 ? 'assignment-link' : 'nothing-found';
}

async function takeTicket(found: Unarmored, source: string, taking: TakingIn, opener: BatchOpener): Promise<void> {
  const { text } = found;
  const ticket = sealedIn(found);
  if (ticket.ok && !taking.known.has(ticket.id))
    return opener.push({ id: ticket.id, sealed: ticket.sealed, source, text });
  if (ticket.ok) taking.again();
  else taking.setAside({ reason: ticket.reason, source, beginning: beginningOf(text) });
  taking.done(1);
}
