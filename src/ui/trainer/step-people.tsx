import { longestTexts } from '../../core/assignment/assignment.ts';
import type { Draft } from '../../core/assignment/desk.ts';
import type { DraftChange, DraftProblem } from '../../core/assignment/draft.ts';
import { type NamedSet, putInto } from '../../core/assignment/named-set.ts';
import { locales, ownNames } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { DateField } from './date-field.tsx';
import { Fold } from './fold.tsx';
import { Step } from './step.tsx';
import { TextField } from './text-field.tsx';

interface StepPeopleProps {
  readonly words: TrainerMessages['editor'];
  readonly draft: Draft;
  readonly sets: readonly NamedSet[];
  readonly problems: readonly DraftProblem[];
  readonly onChange: (change: DraftChange) => void;
}

/** For whom it is and from whom, and where wanted a group, another language and dates. */
export function StepPeople({ words, draft, sets, problems, onChange }: StepPeopleProps) {
  const { people, optional } = words;
  const said = (problem: DraftProblem): string | undefined =>
    problems.includes(problem) ? words.problems[problem] : undefined;
  const { title, from, group, locale, opensOnDay, closesOnDay } = draft;
  const filled = group !== '' || opensOnDay !== undefined || closesOnDay !== undefined;
  const dateProblem = said('window') ?? said('past');
  return (
    <Step number={2} title={people.title}>
      <div class="two">
        <TextField
          {...{ id: 'field-title', label: people.name, value: title, most: longestTexts.title }}
          problem={said('no-title')}
          onInput={(value) => onChange({ title: value })}
        />
        <TextField
          {...{ id: 'field-from', label: people.from, value: from, most: longestTexts.from, hint: people.fromHint }}
          problem={said('no-from')}
          onInput={(value) => onChange({ from: value })}
        />
      </div>
      <Fold summary={people.more} startsOpen={filled} mustOpen={dateProblem !== undefined}>
        <TextField
          {...{ id: 'field-group', label: people.group, value: group, most: longestTexts.group, optional }}
          hint={people.groupHint}
          onInput={(value) => onChange({ group: value })}
        />
        <fieldset class="choice-row">
          <legend>{people.locale}</legend>
          {locales.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="locale"
                value={each}
                checked={locale === each}
                onChange={() => onChange(putInto(each, draft, sets))}
              />
              <span lang={each}>{ownNames[each]}</span>
            </label>
          ))}
        </fieldset>
        <div class="two">
          <DateField
            {...{ id: 'field-opens', label: people.opens, optional, day: opensOnDay }}
            onInput={(day) => onChange({ opensOnDay: day })}
          />
          <DateField
            {...{ id: 'field-closes', label: people.closes, optional, day: closesOnDay, problem: dateProblem }}
            onInput={(day) => onChange({ closesOnDay: day })}
          />
        </div>
      </Fold>
    </Step>
  );
}
