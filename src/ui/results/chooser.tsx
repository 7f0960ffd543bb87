import type { ResultsMessages } from '../../messages/results/nl.ts';

interface ChooserProps {
  readonly words: ResultsMessages['chooser'];
  readonly entries: readonly { readonly id: string; readonly title: string; readonly people: number }[];
  readonly chosen: string;
  readonly onChoose: (assignment: string) => void;
}

/** Which assignment is shown, where there are tickets of several. */
export function Chooser({ words, entries, chosen, onChoose }: ChooserProps) {
  return (
    <p class="chooser">
      <label for="assignment">{words.label}</label>
      <select id="assignment" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {entries.map(({ id, title, people }) => (
          <option key={id} value={id}>
            {words.entry(title, people)}
          </option>
        ))}
      </select>
    </p>
  );
}
