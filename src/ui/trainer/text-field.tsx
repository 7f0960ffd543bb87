interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly hint?: string;
  /** Said behind the label of a field that may stay empty. */
  readonly optional?: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One line of text with its label. */
export function TextField({ id, label, value, most, hint, optional, problem, onInput }: TextFieldProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <p class="field">
      <label for={id}>
        {label}
        {optional && <small> ({optional})</small>}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={most}
        autocomplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      {problem && (
        <span id={`${id}-problem`} class="problem">
          {problem}
        </span>
      )}
    </p>
  );
}
