import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderStore } from '../../stores/builder-store.ts';
import type { BuilderActions } from '../../ui/trainer/actions.ts';
import type { ShownLink } from '../../ui/trainer/link-part.tsx';
import { download, inFileName, textOf } from './files.ts';

interface Given {
  readonly store: BuilderStore;
  readonly words: TrainerMessages;
  readonly locale: Locale;
  /** The link that is on show. */
  readonly link: () => ShownLink | undefined;
}

/** What a trainer can do, by the store and the browser. */
export function builderActions({ store, words, link }: Given): BuilderActions {
  const { names } = words.files;
  const today = (): string => new Date().toISOString().slice(0, 10);
  return {
    start: store.start,
    toList: () => store.look({ at: 'list' }),
    toDraft: (id) => store.look({ at: 'draft', id }),
    toLink: (id) => store.look({ at: 'link', id }),
    edit: store.edit,
    share() {
      // What is kept so is not wiped to make room: the keys are worth a question of the browser.
      if (store.$open.get()?.draft.mode !== 'practice') navigator.storage?.persist?.().catch(() => false);
      void store.share();
    },
    copy: store.copy,
    remove: store.remove,
    undo: store.undo,
    save(id) {
      const kept = store.$desk.get().assignments.find(({ draft }) => draft.id === id);
      const name = kept ? `${names.one}-${inFileName(kept.draft.title) || kept.draft.id}` : `${names.all}-${today()}`;
      download(`${name}.json`, store.exported(id));
    },
    backup: () => download(`${names.backup}-${today()}.json`, store.backup()),
    takeIn: (file) => void textOf(file).then(store.takeIn),
    copyLink: () => copied(link()?.address ?? ''),
    shareLink:
      'share' in navigator
        ? () => {
            const url = link()?.address ?? '';
            const title = store.$open.get()?.shared?.assignment.title ?? '';
            // Who closes the share sheet has shared nothing, and knows it.
            navigator.share({ title, text: title, url }).catch(() => undefined);
          }
        : undefined,
    print: () => print(),
  };
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
