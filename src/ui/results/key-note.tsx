import type { ResultsMessages } from '../../messages/results/nl.ts';
import { FilePicker } from './file-picker.tsx';

interface KeyNoteProps {
  readonly words: ResultsMessages['key'];
  readonly builderAddress: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** For a browser that can open nothing: how to get the key back. */
export function KeyNote({ words, builderAddress, onFiles }: KeyNoteProps) {
  return (
    <section class="key-note" data-no-key aria-labelledby="key-title">
      <h2 id="key-title">{words.none}</h2>
      <p>{words.explain}</p>
      <div class="buttons">
        <FilePicker label={words.restore} kind="backup" onFiles={onFiles} />
        <a href={builderAddress}>{words.toBuilder}</a>
      </div>
    </section>
  );
}
