interface SelectFieldProps<Value> {
  readonly id: string;
  readonly label: string;
  /** What picks nothing in particular. */
  readonly all: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onPick: (value: Value | undefined) => void;
}

/** One of a few values, or any. */
export function SelectField<Value extends string | number>({
  id,
  label,
  all,
  options,
  onPick,
}: SelectFieldProps<Value>) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} onChange={({ currentTarget }) => onPick(options[currentTarget.selectedIndex - 1]?.value)}>
        <option>{all}</option>
        {options.map(({ value, name }) => (
          <option key={value}>{name}</option>
        ))}
      </select>
    </p>
  );
}
