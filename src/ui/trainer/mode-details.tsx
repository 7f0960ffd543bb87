import { coachings } from '../../core/assignment/assignment.ts';
import type { Catalogue } from '../../core/assignment/catalogue.ts';
import type { Draft } from '../../core/assignment/desk.ts';
import type { DraftChange } from '../../core/assignment/draft.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { Fold } from './fold.tsx';
import { HouseRules } from './house-rules.tsx';
import { MasteryField } from './mastery-field.tsx';

interface ModeDetailsProps {
  readonly words: TrainerMessages['editor']['mode'];
  readonly optional: string;
  readonly catalogue: Catalogue;
  readonly draft: Draft;
  readonly onChange: (change: DraftChange) => void;
}

/** What most trainers leave as it is. */
export function ModeDetails({ words, optional, catalogue, draft, onChange }: ModeDetailsProps) {
  const { coaching, houseRules, mode, masteryPercent } = draft;
  const filled = coaching !== 'each' || houseRules !== '' || (mode === 'coach' && masteryPercent !== undefined);
  return (
    <Fold summary={mode === 'coach' ? words.moreCoach : words.more} startsOpen={filled}>
      <fieldset class="choice-row">
        <legend>{words.coaching}</legend>
        {coachings.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="coaching"
              checked={coaching === each}
              onChange={() => onChange({ coaching: each })}
            />
            <span>
              {words.coachings[each]}
              <small>{words.coachingHints[each]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <HouseRules {...{ words, optional, catalogue, draft }} onInput={(text) => onChange({ houseRules: text })} />
      {mode === 'coach' && (
        <MasteryField
          {...{ words, percent: masteryPercent }}
          onChange={(percent) => onChange({ masteryPercent: percent })}
        />
      )}
    </Fold>
  );
}
