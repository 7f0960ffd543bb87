import type { KeptAssignment } from '../../core/assignment/desk.ts';
import type { FileFault } from '../../core/assignment/desk-file.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';

/** What the trainer is told in one plain line. */
export type ShownNotice =
  | { readonly kind: 'set-aside' | 'no-keys' }
  | { readonly kind: 'removed'; readonly kept: KeptAssignment }
  | { readonly kind: 'taken-in'; readonly assignments: number; readonly keys: number }
  | { readonly kind: 'file'; readonly fault: FileFault };

interface NoticesProps {
  readonly words: TrainerMessages['notices'];
  readonly untitled: string;
  readonly fault: 'unavailable' | 'full' | 'newer' | undefined;
  readonly notice: ShownNotice | undefined;
  readonly onUndo: () => void;
}

/** Lines above everything else; read aloud when they come. */
export function Notices({ words, untitled, fault, notice, onUndo }: NoticesProps) {
  return (
    <div class="notices" role="status">
      {fault && (
        <p class="plain-note" data-notice={fault}>
          {words[fault]}
        </p>
      )}
      {notice && (
        <p class="plain-note" data-notice={notice.kind}>
          {sentence(words, untitled, notice)}
          {notice.kind === 'removed' && (
            <button type="button" class="text-button" data-undo onClick={onUndo}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function sentence(words: TrainerMessages['notices'], untitled: string, notice: ShownNotice): string {
  switch (notice.kind) {
    case 'removed':
      return words.removed(notice.kept.draft.title.trim() || untitled);
    case 'taken-in':
      return words['taken-in'](notice.assignments, notice.keys);
    case 'file':
      return words[notice.fault === 'newer' ? 'newer-file' : notice.fault];
    default:
      return words[notice.kind];
  }
}
