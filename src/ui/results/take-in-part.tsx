import { useState } from 'preact/hooks';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import { FilePicker } from './file-picker.tsx';

interface TakeInPartProps {
  readonly words: ResultsMessages['takeIn'];
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly onCamera: () => void;
}

/** A pasted text of more characters is taken in at once, without a stop in the field. */
const longestShown = 100_000;

/** All the ways for tickets to come in: pasted, scanned, from files. */
export function TakeInPart({ words, isBusy, onText, onFiles, onDrop, onCamera }: TakeInPartProps) {
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onText(text);
    setText('');
  };
  /** A browser needs seconds to lay out a chat of megabytes in a field, which nobody reads there. */
  const takeLongText = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (pasted.length < longestShown) return;
    event.preventDefault();
    onText(pasted);
  };
  return (
    <section
      class="take-in"
      aria-labelledby="take-in-title"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <h2 id="take-in-title">{words.title}</h2>
      <form onSubmit={submit}>
        <label for="paste">{words.paste}</label>
        <textarea
          id="paste"
          rows={3}
          value={text}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="paste-hint"
          data-paste
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={takeLongText}
        />
        <p class="aside" id="paste-hint">
          {words.pasteHint}
        </p>
        <button type="submit" class="main-button" disabled={isBusy} data-take-in>
          {words.submit}
        </button>
      </form>
      <div class="other-ways">
        <button type="button" class="quiet-button" data-camera onClick={onCamera}>
          {words.camera}
        </button>
        <FilePicker label={words.files} kind="files" onFiles={onFiles} />
        <FilePicker label={words.folder} kind="folder" onFiles={onFiles} />
        <p class="aside drop-hint">{words.drop}</p>
        <p class="aside">{words.stays}</p>
      </div>
    </section>
  );
}
