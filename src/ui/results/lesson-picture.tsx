import type { LessonId } from '../../core/lesson/ids.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import type { LessonResult } from '../../core/results/results.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import { Decision } from './decision.tsx';
import { type DecisionView, decisionViews } from './lesson-view.ts';
import { Memo } from './memo.tsx';
import { NumbersTable } from './numbers-table.tsx';

interface LessonPictureProps {
  readonly words: ResultsMessages['lost'];
  readonly group: string;
  readonly result: LessonResult;
  readonly title: string;
  /** Nothing while nobody sent choices. */
  readonly sheet: LessonSheet | undefined;
  readonly roundAddress: (lesson: LessonId) => string;
}

/** One lesson: its decisions as bands, where to begin, and the same as a table. */
export function LessonPicture({ words, group, result, title, sheet, roundAddress }: LessonPictureProps) {
  const { lesson, finished, hidden } = result;
  const decisions: readonly DecisionView[] = sheet ? decisionViews(result, sheet) : [];
  return (
    <section class="flow" data-lesson={lesson} aria-labelledby={`lesson-${lesson}`}>
      <header>
        <div>
          <h3 id={`lesson-${lesson}`}>{title}</h3>
          <p>{decisions.length > 0 ? words.caption(group, finished) : words.finished(finished)}</p>
          {hidden && <p data-hidden-choices>{decisions.length > 0 ? words.hiddenSome : words.hidden}</p>}
          {!hidden && decisions.length === 0 && <p>{words.noChoices}</p>}
        </div>
        {decisions.length > 0 && <Memo {...{ words, decisions }} address={roundAddress(lesson)} />}
      </header>
      {decisions.length > 0 && (
        <>
          <ol class="flow-decisions" data-count={decisions.length}>
            {decisions.map((decision) => (
              <Decision key={decision.scene.id} {...{ words, decision }} />
            ))}
          </ol>
          <NumbersTable {...{ words, decisions, title }} />
        </>
      )}
    </section>
  );
}
