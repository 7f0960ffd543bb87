import { askedIn, type Desk } from '../../core/assignment/desk.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import type { AssignmentResults } from '../../core/results/results.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import type { ResultsActions } from './actions.ts';
import { CompetenciesPart } from './competencies-part.tsx';
import { KeepingPart } from './keeping-part.tsx';
import { LessonPicture } from './lesson-picture.tsx';
import { LessonsTable } from './lessons-table.tsx';
import { PeoplePart } from './people-part.tsx';
import type { ResultsData } from './results-data.ts';

interface AssignmentPartProps {
  readonly words: ResultsMessages;
  readonly data: ResultsData;
  readonly desk: Desk;
  readonly results: AssignmentResults;
  readonly title: string;
  readonly sheets: ReadonlyMap<LessonId, LessonSheet>;
  readonly titleOf: (lesson: string) => string;
  readonly dayOf: (atMillis: number) => string;
  readonly actions: ResultsActions;
}

/** What the tickets of one assignment come to. */
export function AssignmentPart(props: AssignmentPartProps) {
  const { words, data, desk, results, title, sheets, titleOf, dayOf, actions } = props;
  const { assignment, people, competencies } = results;
  const asked = askedIn(desk, assignment);
  const lessons = inOrder(results, asked?.lessons ?? []);
  const group = asked?.group ?? '';
  const hasChoices = lessons.some(({ decisions, hidden }) => decisions.length > 0 || hidden);
  return (
    <div class="assignment" data-results={assignment}>
      <h2 class="assignment-title">{[title, group].filter(Boolean).join(' · ')}</h2>
      <section class="lost-part" aria-labelledby="lost-title">
        <h2 id="lost-title">{words.lost.title}</h2>
        {!hasChoices && <p>{words.lost.noChoices}</p>}
        {(hasChoices ? lessons : []).map((result) => (
          <LessonPicture
            key={result.lesson}
            words={words.lost}
            {...{ group, result }}
            title={titleOf(result.lesson)}
            sheet={sheets.get(result.lesson)}
            roundAddress={(lesson) => `${data.addresses.rounds}${lesson}/`}
          />
        ))}
      </section>
      {(lessons.length > 1 || !hasChoices) && (
        <LessonsTable words={words.lessons} results={lessons} {...{ titleOf, hasChoices }} />
      )}
      {hasChoices && (
        <CompetenciesPart words={words.competencies} results={competencies} names={data.catalogue.competencies} />
      )}
      <PeoplePart
        words={words.people}
        {...{ people, titleOf, dayOf }}
        lessons={asked?.lessons ?? lessons.map(({ lesson }) => lesson)}
        masteryPercent={asked?.masteryPercent}
      />
      <KeepingPart
        words={words.keeping}
        {...{ title, hasChoices }}
        people={people.length}
        onDownload={(file) => actions.download(assignment, file)}
        onPrint={actions.print}
        onErase={() => actions.erase(assignment)}
        onEraseAll={actions.eraseAll}
      />
    </div>
  );
}

/** The lessons of the assignment in its own order, then any others that tickets are about. */
function inOrder({ lessons }: AssignmentResults, order: readonly LessonId[]): AssignmentResults['lessons'] {
  const place = (lesson: LessonId): number => (order.includes(lesson) ? order.indexOf(lesson) : order.length);
  return lessons.toSorted((one, other) => place(one.lesson) - place(other.lesson));
}
