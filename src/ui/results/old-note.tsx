import type { ResultsMessages } from '../../messages/results/nl.ts';
import { EraseButton } from './erase-button.tsx';

interface OldNoteProps {
  readonly words: ResultsMessages['keeping'];
  readonly count: number;
  readonly onErase: () => void;
}

/** Reminds of tickets that nobody learns from any more. */
export function OldNote({ words, count, onErase }: OldNoteProps) {
  return (
    <section class="plain-note" data-old={count}>
      <p>{words.old(count)}</p>
      <EraseButton {...{ words, onErase }} name="old" label={words.eraseOld} sure={words.sureOld(count)} />
    </section>
  );
}
