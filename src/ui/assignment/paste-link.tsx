import { useState } from 'preact/hooks';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';

interface PasteLinkProps {
  readonly words: AssignmentMessages['overview'];
  readonly onRead: (pasted: string) => void;
}

/** For a link that cannot be tapped. */
export function PasteLink({ words, onRead }: PasteLinkProps) {
  const [pasted, setPasted] = useState('');
  const read = (event: Event): void => {
    event.preventDefault();
    if (pasted.trim() !== '') onRead(pasted);
  };
  return (
    <form class="paste" onSubmit={read}>
      <label for="pasted-link">{words.paste}</label>
      <textarea
        id="pasted-link"
        rows={3}
        value={pasted}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <button type="submit" class="main-button">
        {words.read}
      </button>
    </form>
  );
}
