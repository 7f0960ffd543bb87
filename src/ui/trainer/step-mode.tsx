import { modes } from '../../core/assignment/assignment.ts';
import type { Draft } from '../../core/assignment/desk.ts';
import type { DraftChange } from '../../core/assignment/draft.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderData } from './builder-data.ts';
import { ModeDetails } from './mode-details.tsx';
import { Step } from './step.tsx';

interface StepModeProps {
  readonly words: TrainerMessages['editor']['mode'];
  readonly optional: string;
  readonly data: BuilderData;
  readonly draft: Draft;
  readonly onChange: (change: DraftChange) => void;
}

/** What comes back to the trainer, which is what leaves the learner's phone. */
export function StepMode({ words, optional, data, draft, onChange }: StepModeProps) {
  return (
    <Step number={3} title={words.title}>
      <div class="mode-cards" role="radiogroup" aria-labelledby="step-3">
        {modes.map((mode) => (
          <label key={mode} class="mode-card">
            <input
              type="radio"
              name="mode"
              data-mode={mode}
              checked={draft.mode === mode}
              onChange={() => onChange({ mode })}
            />
            <span>
              <strong>{words.names[mode]}</strong>
              <span>{words.says[mode]}</span>
            </span>
          </label>
        ))}
      </div>
      {draft.mode !== 'practice' && (
        <p class="plain-note">
          {words.arrange} <a href={`${data.addresses.privacy}#employer`}>{words.arrangeLink}</a>
        </p>
      )}
      <ModeDetails {...{ words, optional, draft, onChange, catalogue: data.catalogue }} />
    </Step>
  );
}
