import { useState } from 'preact/hooks';
import { isName } from '../../core/record/ticket.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';

interface NameFieldProps {
  readonly words: AssignmentMessages['ticket'];
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What somebody wants to be called on a ticket. What is typed stays, also when it does not fit. */
export function NameField({ words, name, onName }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const fits = isName(typed.trim());
  const type = (value: string): void => {
    setTyped(value);
    onName(value.trim());
  };
  return (
    <p class="name-field">
      <label for="ticket-name">{words.name}</label>
      <input
        id="ticket-name"
        type="text"
        data-ticket-name
        autocomplete="off"
        value={typed}
        aria-describedby="ticket-name-hint"
        aria-invalid={!fits}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <small id="ticket-name-hint" role="status" {...(!fits && { 'data-fault': 'name' })}>
        {fits ? words.nameHint : words.nameTooLong}
      </small>
    </p>
  );
}
