import { useState } from 'preact/hooks';
import type { KeptAssignment } from '../../core/assignment/desk.ts';
import { type DraftProblem, problemsOf } from '../../core/assignment/draft.ts';
import { shareStateOf } from '../../core/assignment/share.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { Arrow } from '../arrow.tsx';
import type { BuilderActions } from './actions.ts';
import type { BuilderData } from './builder-data.ts';
import { Preview } from './preview.tsx';
import { StepLessons } from './step-lessons.tsx';
import { StepMode } from './step-mode.tsx';
import { StepPeople } from './step-people.tsx';
import type { TheirWords } from './their-words.ts';

interface EditorProps {
  readonly words: TrainerMessages['editor'];
  /** In the language of the assignment. */
  readonly theirWords: TheirWords;
  readonly data: BuilderData;
  readonly kept: KeptAssignment;
  readonly today: number;
  /** Whether there are other assignments to go back to. */
  readonly others: boolean;
  readonly actions: BuilderActions;
}

/** The field that answers to a problem. */
const fieldOf: Readonly<Record<DraftProblem, string>> = {
  'no-lessons': 'field-lessons',
  'no-title': 'field-title',
  'no-from': 'field-from',
  window: 'field-closes',
  past: 'field-closes',
};

/** What is wrong is shown first, in a fold that opens for it. */
function goTo(problem: DraftProblem): void {
  requestAnimationFrame(() => document.getElementById(fieldOf[problem])?.focus());
}

/** Everything about one assignment, on one page, up to its link. */
export function Editor({ words, theirWords, data, kept, today, others, actions }: EditorProps) {
  const [tried, setTried] = useState(false);
  const { draft } = kept;
  const known = data.catalogue.lessons.map(({ id }) => id);
  const sharing = shareStateOf(kept, known);
  const problems = problemsOf(draft, known, today);
  const told = tried ? problems : [];

  function make(): void {
    setTried(true);
    const [first] = problems;
    if (first === undefined) actions.share();
    else goTo(first);
  }

  return (
    <div class="editor">
      <div class="editor-head">
        <h2 tabIndex={-1} data-view-title>
          {sharing === 'draft' ? words.title : words.change}
        </h2>
        {others && (
          <button type="button" class="text-button" onClick={actions.toList}>
            {words.back}
          </button>
        )}
      </div>
      {sharing === 'changed' && <p class="plain-note">{words.changed}</p>}
      <div class="editor-steps">
        <StepLessons
          {...{ words, data, draft, onChange: actions.edit }}
          problem={told.includes('no-lessons') ? words.problems['no-lessons'] : undefined}
        />
        <StepPeople {...{ words, draft, sets: data.sets, problems: told, onChange: actions.edit }} />
        <StepMode {...{ words: words.mode, optional: words.optional, data, draft, onChange: actions.edit }} />
      </div>
      <div class="editor-end">
        <Preview
          {...{ title: words.preview, words: theirWords.learner, catalogue: data.catalogue, draft, today }}
          privacy={data.addresses.privacy}
        />
        {told.length > 0 && (
          <div class="missing" role="alert">
            <p>{words.missing}</p>
            <ul>
              {told.map((problem) => (
                <li key={problem}>
                  <button type="button" class="text-button" onClick={() => goTo(problem)}>
                    {words.problems[problem]}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div class={draft.lessons.length > 0 ? 'make at-hand' : 'make'}>
          <button type="button" class="main-button" data-make-link onClick={make}>
            {{ draft: words.make, changed: words.makeNew, shared: words.toLink }[sharing]} <Arrow />
          </button>
        </div>
      </div>
    </div>
  );
}
