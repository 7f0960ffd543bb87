import type { DraftChange } from '../../core/assignment/draft.ts';

/** What a trainer can do in the builder. */
export interface BuilderActions {
  readonly start: () => void;
  readonly toList: () => void;
  readonly toDraft: (id: string) => void;
  readonly toLink: (id: string) => void;
  readonly edit: (change: DraftChange) => void;
  readonly share: () => void;
  readonly copy: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  /** Saves one assignment as a file, or all. */
  readonly save: (id?: string) => void;
  readonly backup: () => void;
  readonly takeIn: (file: File) => void;
  /** Puts the link on the clipboard; false where that is impossible. */
  readonly copyLink: () => Promise<boolean>;
  /** Opens the device's own way to share; nothing where there is none. */
  readonly shareLink: (() => void) | undefined;
  readonly print: () => void;
}
