import type { Desk, KeptAssignment } from '../../core/assignment/desk.ts';
import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderActions } from './actions.ts';
import { AssignmentList } from './assignment-list.tsx';
import type { BuilderData } from './builder-data.ts';
import { Editor } from './editor.tsx';
import { FilesPart } from './files-part.tsx';
import { LinkPart, type ShownLink } from './link-part.tsx';
import { Notices, type ShownNotice } from './notices.tsx';
import type { TheirWords } from './their-words.ts';

export interface BuilderProps {
  readonly words: TrainerMessages;
  /** In the language of the assignment that is open. */
  readonly theirWords: TheirWords;
  readonly locale: Locale;
  readonly data: BuilderData;
  readonly desk: Desk;
  readonly fault: 'unavailable' | 'full' | 'newer' | undefined;
  readonly notice: ShownNotice | undefined;
  /** The assignment that is looked at; none for the list of all. */
  readonly open: KeptAssignment | undefined;
  /** Its link, where that is what is looked at. */
  readonly link: ShownLink | undefined;
  readonly today: number;
  readonly actions: BuilderActions;
}

/** The builder of assignments: all of them, one to change, or one to hand out. */
export function Builder(props: BuilderProps) {
  const { words, desk, fault, notice, actions } = props;
  return (
    <>
      <Notices {...{ words: words.notices, untitled: words.list.untitled, fault, notice, onUndo: actions.undo }} />
      <Part {...props} />
      {!props.link && (
        <FilesPart {...{ words: words.files, filled: desk.assignments.length + desk.keys.length > 0, actions }} />
      )}
    </>
  );
}

function Part({ words, theirWords, locale, data, desk, open, link, today, actions }: BuilderProps) {
  if (open && link) return <LinkPart {...{ words, theirWords, locale, data, desk, kept: open, link, actions }} />;
  const others = desk.assignments.some(({ draft }) => draft.id !== open?.draft.id);
  if (open)
    return (
      <Editor key={open.draft.id} {...{ words: words.editor, theirWords, data, kept: open, today, others, actions }} />
    );
  const known = data.catalogue.lessons.map(({ id }) => id);
  const { assignments } = desk;
  return (
    <AssignmentList {...{ words: words.list, modes: words.editor.mode.names, locale, known, assignments, actions }} />
  );
}
