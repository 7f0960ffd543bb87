import { longestTexts } from '../../core/assignment/assignment.ts';
import type { Catalogue } from '../../core/assignment/catalogue.ts';
import type { Draft } from '../../core/assignment/desk.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { lessonsOf } from './minutes.ts';

interface HouseRulesProps {
  readonly words: TrainerMessages['editor']['mode'];
  readonly optional: string;
  readonly catalogue: Catalogue;
  readonly draft: Draft;
  readonly onInput: (text: string) => void;
}

/** What the shop lets its people decide, and where they will read it. */
export function HouseRules({ words, optional, catalogue, draft, onInput }: HouseRulesProps) {
  const { houseRules, lessons } = draft;
  const shown = lessonsOf(lessons, catalogue).filter(({ mandate }) => mandate);
  const where = shown.length > 0 ? words.shownIn(shown.map(({ title }) => title).join(', ')) : words.shownNowhere;
  return (
    <p class="field">
      <label for="field-rules">
        {words.rules} <small>({optional})</small>
      </label>
      <textarea
        id="field-rules"
        rows={3}
        value={houseRules}
        maxLength={longestTexts.houseRules}
        aria-describedby="rules-hint rules-left rules-where"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <small id="rules-hint" class="hint">
        {words.rulesHint}
      </small>
      <small id="rules-left" class="hint">
        {words.left(longestTexts.houseRules - [...houseRules].length)}
      </small>
      {lessons.length > 0 && (
        <small id="rules-where" class="hint">
          {where}
        </small>
      )}
    </p>
  );
}
