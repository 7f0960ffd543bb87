import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { type AssignmentStore, addressOf } from '../../stores/assignment-store.ts';
import type { AssignmentActions } from '../../ui/assignment/actions.ts';
import { titleOf } from '../../ui/assignment/in-words.ts';
import type { LearnerData } from '../../ui/assignment/learner-data.ts';
import { saveFile } from '../save-file.ts';

interface Parts {
  readonly store: AssignmentStore;
  readonly words: AssignmentMessages;
  readonly data: LearnerData;
  readonly retry: () => void;
}

/** The light rim that a reader needs around a QR code, in squares (ISO/IEC 18004, "quiet zone"). */
const quietZone = 4;

/** What a learner can do, by what the browser can do. */
export function createActions({ store, words, data, retry }: Parts): AssignmentActions {
  const message = (text: string): string => {
    const view = store.$view.get();
    return view.at === 'ticket' ? `${words.ticket.intro(titleOf(words, view.opened.assignment))}\n${text}\n` : text;
  };
  const share = async (registration: string, text: string): Promise<void> => {
    try {
      await navigator.share({ text: message(text) });
      store.noteShared(registration);
    } catch {
      // The learner thought better of it.
    }
  };
  return {
    begin() {
      const opened = store.begin();
      if (!opened) return;
      // What the link says is no longer needed: it does not stay in the address, nor in the history.
      history.replaceState(null, '', addressOf(opened.registration));
      const first = data.lessons.find(({ id }) => id === opened.assignment.lessons[0]);
      if (first && store.$kept.get()) location.assign(first.href);
    },
    read(pasted) {
      const address = store.visit(pasted);
      if (store.$view.get().at !== 'fault') history.pushState(null, '', address);
    },
    putAway(registration) {
      store.putAway(registration);
      history.pushState(null, '', location.pathname);
    },
    undo: store.undo,
    rename: store.rename,
    retry,
    share: 'share' in navigator ? (registration, text) => void share(registration, text) : undefined,
    async copy(registration, text) {
      try {
        await navigator.clipboard.writeText(message(text));
        store.noteShared(registration);
        return true;
      } catch {
        return false;
      }
    },
    save(registration, text) {
      saveFile(`${words.ticket.fileName}-${registration}.txt`, 'text/plain', message(text));
      store.noteShared(registration);
    },
    async drawQr(registration, text) {
      const { encodeQR } = await import('qr');
      store.noteShared(registration);
      return encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
    },
  };
}
