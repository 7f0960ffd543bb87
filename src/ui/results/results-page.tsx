import { useMemo } from 'preact/hooks';
import type { Desk } from '../../core/assignment/desk.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import type { AssignmentResults } from '../../core/results/results.ts';
import type { AsideList as Aside } from '../../core/results/set-aside.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import type { ResultsActions } from './actions.ts';
import { AsideList } from './aside-list.tsx';
import { AssignmentPart } from './assignment-part.tsx';
import { CameraPart, type CameraState } from './camera-part.tsx';
import { Chooser } from './chooser.tsx';
import { IntakeLine, type ShownIntake } from './intake-line.tsx';
import { KeyNote } from './key-note.tsx';
import { LooseDrawings } from './loose-drawings.tsx';
import { OldNote } from './old-note.tsx';
import type { ResultsData } from './results-data.ts';
import { TakeInPart } from './take-in-part.tsx';

export interface ResultsPageProps {
  readonly words: ResultsMessages;
  readonly data: ResultsData;
  readonly desk: Desk;
  readonly intake: ShownIntake;
  readonly aside: Aside;
  readonly results: readonly AssignmentResults[];
  readonly sheets: ReadonlyMap<LessonId, LessonSheet>;
  /** How many tickets came more than twelve months ago. */
  readonly old: number;
  readonly notices: readonly (keyof ResultsMessages['notices'])[];
  readonly camera: CameraState;
  /** The assignment that is shown. */
  readonly chosen: string | undefined;
  readonly dayOf: (atMillis: number) => string;
  readonly actions: ResultsActions;
}

/** Everything on the page that depends on tickets. */
export function ResultsPage(props: ResultsPageProps) {
  const { words, data, desk, intake, aside, results, sheets, old, notices, camera, actions } = props;
  const titleOf = (lesson: string): string => data.catalogue.lessons.find(({ id }) => id === lesson)?.title ?? lesson;
  const shown = results.find((each) => each.assignment === props.chosen) ?? results[0];
  // Much is drawn here: not again for every ticket that comes in.
  const assignment = useMemo(
    () =>
      shown && (
        <AssignmentPart
          key={shown.assignment}
          {...{ words, data, desk, sheets, titleOf, actions }}
          dayOf={props.dayOf}
          results={shown}
          title={assignmentTitle(words.chooser, desk, shown.assignment)}
        />
      ),
    [shown, desk, sheets],
  );
  if (intake.kind === 'opening') return <p role="status">{words.page.loading}</p>;
  const entries = results.map(({ assignment: id, people }) => ({
    id,
    title: assignmentTitle(words.chooser, desk, id),
    people: people.length,
  }));
  return (
    <>
      <LooseDrawings sheets={sheets} />
      {notices.map((notice) => (
        <p key={notice} class="plain-note" role="status" data-notice={notice}>
          {words.notices[notice]}
        </p>
      ))}
      {desk.keys.length === 0 && (
        <KeyNote words={words.key} builderAddress={data.addresses.builder} onFiles={actions.restoreFiles} />
      )}
      <TakeInPart
        words={words.takeIn}
        isBusy={intake.kind === 'working'}
        onText={actions.takeText}
        onFiles={actions.takeFiles}
        onDrop={actions.takeDropped}
        onCamera={actions.startCamera}
      />
      <CameraPart words={words.camera} state={camera} onVideo={actions.showCamera} onStop={actions.stopCamera} />
      <IntakeLine words={words.intake} restoredWords={words.key.restored} intake={intake} onStop={actions.stop} />
      <AsideList words={words.aside} {...{ aside, titleOf }} onCopy={actions.copy} />
      {old > 0 && <OldNote words={words.keeping} count={old} onErase={actions.eraseOld} />}
      {shown && entries.length > 1 && (
        <Chooser words={words.chooser} entries={entries} chosen={shown.assignment} onChoose={actions.choose} />
      )}
      {assignment}
    </>
  );
}

function assignmentTitle(words: ResultsMessages['chooser'], desk: Desk, id: string): string {
  const kept = desk.assignments.find(({ draft }) => draft.id === id);
  return kept ? kept.draft.title.trim() || words.untitled : words.unknown;
}
