import { atom, computed, type ReadableAtom } from 'nanostores';
import type { AssignmentLocale } from '../core/assignment/assignment.ts';
import {
  type Desk,
  emptyDesk,
  type KeptAssignment,
  mergeDesks,
  withAssignment,
  withoutAssignment,
} from '../core/assignment/desk.ts';
import { changedDraft, type DraftChange, newDraft, problemsOf } from '../core/assignment/draft.ts';
import { keptOf, shareOn } from '../core/assignment/share.ts';
import { copyOf } from '../core/assignment/take-in.ts';
import type { LessonId } from '../core/lesson/ids.ts';
import type { DeskFault } from '../ports/desk-storage.ts';
import type { TrainerEnvironment } from '../ports/environment.ts';
import { createDeskFiles, type DeskFiles, type FileNotice } from './desk-files.ts';
import { createDeskKeeper, type DeskChange } from './desk-keeper.ts';

/** What the trainer looks at: all assignments, or one of them, as something to change or as something to hand out. */
export type View =
  | { readonly at: 'list' }
  | { readonly at: 'draft'; readonly id: string }
  | { readonly at: 'link'; readonly id: string };

/** What the trainer is told in one plain line. */
export type Notice =
  | { readonly kind: 'set-aside' }
  /** Can be undone. */
  | { readonly kind: 'removed'; readonly kept: KeptAssignment }
  | FileNotice
  /** There is no cryptography here, so that nothing can be sealed. */
  | { readonly kind: 'no-keys' };

export interface BuilderStore extends Pick<DeskFiles, 'exported' | 'backup'> {
  readonly $desk: ReadableAtom<Desk>;
  readonly $fault: ReadableAtom<DeskFault | undefined>;
  readonly $view: ReadableAtom<View>;
  /** The assignment that is looked at. */
  readonly $open: ReadableAtom<KeptAssignment | undefined>;
  readonly $notice: ReadableAtom<Notice | undefined>;
  /** Takes up what is kept; where that is nothing, begins with a new draft. */
  readonly open: (wanted?: View) => Promise<void>;
  /** Takes over what other tabs changed. */
  readonly refresh: () => Promise<void>;
  readonly look: (view: View) => void;
  readonly start: () => void;
  readonly edit: (change: DraftChange) => Promise<void>;
  /** Makes the link of the draft that is open; it is kept before it is shown. */
  readonly share: () => Promise<void>;
  readonly copy: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Puts back what was removed last. */
  readonly undo: () => Promise<void>;
  /** Takes in a file of either kind. */
  readonly takeIn: (text: string) => Promise<void>;
}

/** The life of the page where a trainer makes assignments, in one tab. */
export function createBuilderStore(
  environment: TrainerEnvironment,
  { lessons, locale }: { readonly lessons: readonly LessonId[]; readonly locale: AssignmentLocale },
): BuilderStore {
  const keeper = createDeskKeeper(environment.desk);
  const { $desk, $fault, load, change } = keeper;
  const $view = atom<View>({ at: 'list' });
  const $notice = atom<Notice | undefined>(undefined);
  /** A new draft in which nothing was changed yet: not worth keeping. */
  const $fresh = atom<KeptAssignment | undefined>(undefined);
  const $open = computed([$desk, $view, $fresh], (desk, view, fresh) =>
    view.at === 'list' ? undefined : (keptOf(desk, view.id) ?? (fresh?.draft.id === view.id ? fresh : undefined)),
  );

  function newId(): string {
    const id = environment.chance().toString(16).padStart(8, '0');
    return keptOf($desk.get(), id) ? newId() : id;
  }

  function look(view: View): void {
    $notice.set(undefined);
    $view.set(view);
  }

  function start(): void {
    const from = $desk.get().assignments.find(({ draft }) => draft.from !== '')?.draft.from ?? '';
    const draft = newDraft(newId(), locale, from);
    $fresh.set({ draft, changedAtMillis: environment.now() });
    look({ at: 'draft', id: draft.id });
  }

  const putDraft = (base: KeptAssignment, edit: DraftChange): DeskChange => {
    const changedAtMillis = environment.now();
    return (desk) => {
      const kept = keptOf(desk, base.draft.id) ?? base;
      return withAssignment(desk, { ...kept, draft: changedDraft(kept.draft, edit), changedAtMillis });
    };
  };

  async function share(): Promise<void> {
    const open = $open.get();
    if (!open || problemsOf(open.draft, lessons, environment.today()).length > 0) return;
    const needsKeys = open.draft.mode !== 'practice' && $desk.get().keys.length === 0;
    const newKeys = needsKeys ? await environment.sealing.newKeys() : undefined;
    if (needsKeys && !newKeys) return $notice.set({ kind: 'no-keys' });
    const toShare = { known: lessons, newKeys, atMillis: environment.now() };
    await change((desk) => shareOn(desk, (keptOf(desk, open.draft.id) ?? open).draft, toShare));
    look({ at: 'link', id: open.draft.id });
  }

  const files = createDeskFiles(keeper, { now: environment.now, newId });

  return {
    $desk,
    $fault,
    $view,
    $open,
    $notice,
    async open(wanted) {
      const { setAside } = await load();
      if (wanted && wanted.at !== 'list' && keptOf($desk.get(), wanted.id)) look(wanted);
      else if ($desk.get().assignments.length === 0) start();
      if (setAside) $notice.set({ kind: 'set-aside' });
    },
    async refresh() {
      await load();
    },
    look,
    start,
    async edit(edit) {
      const open = $open.get();
      if (open) await change(putDraft(open, edit));
    },
    share,
    async copy(id) {
      const kept = keptOf($desk.get(), id);
      if (!kept) return;
      const copy = { ...copyOf(kept, newId()), changedAtMillis: environment.now() };
      const copied = change((desk) => withAssignment(desk, copy));
      look({ at: 'draft', id: copy.draft.id });
      await copied;
    },
    async remove(id) {
      const kept = keptOf($desk.get(), id);
      const removed = change((desk) => withoutAssignment(desk, id));
      look({ at: 'list' });
      if (kept) $notice.set({ kind: 'removed', kept });
      await removed;
    },
    async undo() {
      const notice = $notice.get();
      if (notice?.kind !== 'removed') return;
      $notice.set(undefined);
      await change((desk) => mergeDesks(desk, { ...emptyDesk, assignments: [notice.kept] }));
    },
    exported: files.exported,
    backup: files.backup,
    async takeIn(text) {
      const notice = await files.takeIn(text);
      if (notice.kind === 'taken-in') look({ at: 'list' });
      $notice.set(notice);
    },
  };
}
