import { dayOfField, fieldOfDay } from './days.ts';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly optional: string;
  readonly day: number | undefined;
  readonly problem?: string | undefined;
  readonly onInput: (day: number | undefined) => void;
}

/** A day that may be left out. */
export function DateField({ id, label, optional, day, problem, onInput }: DateFieldProps) {
  return (
    <p class="field">
      <label for={id}>
        {label} <small>({optional})</small>
      </label>
      <input
        id={id}
        type="date"
        value={fieldOfDay(day)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ currentTarget }) => onInput(dayOfField(currentTarget.value))}
      />
      {problem && (
        <span id={`${id}-problem`} class="problem">
          {problem}
        </span>
      )}
    </p>
  );
}
