import type { ResultsMessages } from '../../messages/results/nl.ts';
import { EraseButton } from './erase-button.tsx';

interface OldNoteProps {
  readonly words: ResultsMessages['keeping'];
  /** How many old tickets there are of each assignment. */
  readonly tickets: readonly { readonly title: string; readonly count: number }[];
  readonly onErase: () => void;
}

/** Reminds of tickets that nobody learns from any more. */
export function OldNote({ words, tickets, onErase }: OldNoteProps) {
  const all = tickets.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="plain-note" data-old={all}>
      <p>
        {words.old(all)} {tickets.map(({ title, count }) => words.oldOf(title, count)).join(' ')}
      </p>
      <EraseButton {...{ words, onErase }} name="old" label={words.eraseOld} sure={words.sureOld(all)} />
    </section>
  );
}
