import type { TrainerMessages } from '../../messages/trainer/nl.ts';

interface MasteryFieldProps {
  readonly words: TrainerMessages['editor']['mode'];
  readonly percent: number | undefined;
  readonly onChange: (percent: number | undefined) => void;
}

/** What is suggested where somebody wants a pass mark: hardly anybody reaches it by chance. */
const suggestedPercent = 80;

/** A pass mark, with what to know before one is set. */
export function MasteryField({ words, percent, onChange }: MasteryFieldProps) {
  const take = (typed: number): void => {
    if (Number.isInteger(typed) && typed >= 1 && typed <= 100) onChange(typed);
  };
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          checked={percent !== undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? suggestedPercent : undefined)}
        />
        <span>{words.mastery}</span>
      </label>
      <small class="hint">{words.masteryWarning}</small>
      {percent !== undefined && (
        <>
          <p class="percent">
            <label for="field-mastery">{words.percent}</label>
            <input
              id="field-mastery"
              type="number"
              min={1}
              max={100}
              value={percent}
              onInput={({ currentTarget }) => take(currentTarget.valueAsNumber)}
            />
            {words.percentUnit}
          </p>
          <small class="hint">{words.completedPassed}</small>
        </>
      )}
    </div>
  );
}
