import type { KeptAssignment } from '../../core/assignment/desk.ts';
import { shareStateOf } from '../../core/assignment/share.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { Arrow } from '../arrow.tsx';
import type { BuilderActions } from './actions.ts';
import { dateInWords } from './days.ts';

interface AssignmentListProps {
  readonly words: TrainerMessages['list'];
  readonly modes: TrainerMessages['editor']['mode']['names'];
  readonly locale: Locale;
  readonly known: readonly LessonId[];
  readonly assignments: readonly KeptAssignment[];
  readonly actions: BuilderActions;
}

/** Every assignment of this trainer, the one changed last on top. */
export function AssignmentList({ words, modes, locale, known, assignments, actions }: AssignmentListProps) {
  return (
    <section class="assignments" aria-labelledby="assignments-title">
      <h2 id="assignments-title" tabIndex={-1} data-view-title>
        {words.title}
      </h2>
      <button type="button" class="main-button" onClick={actions.start}>
        {words.create} <Arrow />
      </button>
      {assignments.length === 0 && <p>{words.empty}</p>}
      <ul>
        {assignments.map((kept) => (
          <Kept key={kept.draft.id} {...{ words, modes, locale, known, kept, actions }} />
        ))}
      </ul>
    </section>
  );
}

interface KeptProps extends Omit<AssignmentListProps, 'assignments'> {
  readonly kept: KeptAssignment;
}

function Kept({ words, modes, locale, known, kept, actions }: KeptProps) {
  const { draft, shared } = kept;
  const { id } = draft;
  const title = draft.title.trim() || words.untitled;
  const sharing = shareStateOf(kept, known);
  const day = dateInWords(shared?.atMillis ?? kept.changedAtMillis, locale);
  const state = sharing === 'draft' ? words.sharing.draft : words.sharing[sharing](day);
  const doable: readonly (readonly [string, (id: string) => void])[] = [
    ...(shared ? ([[words.link, actions.toLink]] as const) : []),
    [words.change, actions.toDraft],
    [words.copy, actions.copy],
    [words.save, actions.save],
    [words.remove, actions.remove],
  ];
  return (
    <li data-assignment={id} data-sharing={sharing}>
      <h3>{title}</h3>
      <p class="aside">
        {[draft.group, words.lessons(draft.lessons.length), modes[draft.mode]].filter(Boolean).join(' · ')}
      </p>
      <p class="state">{state}</p>
      <p class="row">
        {doable.map(([what, act]) => (
          <button
            key={what}
            type="button"
            class="text-button"
            aria-label={words.of(what, title)}
            onClick={() => act(id)}
          >
            {what}
          </button>
        ))}
      </p>
    </li>
  );
}
