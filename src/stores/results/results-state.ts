import type { ReadableAtom } from 'nanostores';
import type { Desk } from '../../core/assignment/desk.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import type { AssignmentResults } from '../../core/results/results.ts';
import type { AsideList } from '../../core/results/set-aside.ts';
import type { DeskFault } from '../../ports/desk-storage.ts';
import type { TextSource } from '../../ports/results-environment.ts';
import type { Erasure } from '../../ports/ticket-storage.ts';

/** What the trainer is told in one plain line. */
export type ResultsNotice =
  /** Tickets are not kept, and why. */
  | `not-kept-${DeskFault}`
  /** Keys and assignments cannot be read, and why. */
  | `no-desk-${DeskFault}`
  /** Something unreadable was found among the kept tickets and put aside. */
  | 'set-aside'
  /** There are tickets here that a later version of the site keeps. */
  | 'newer';

/** What taking in comes to. */
export interface TakenIn {
  /** New tickets. */
  readonly taken: number;
  /** Tickets that were here already. */
  readonly again: number;
  readonly aside: number;
  /** A backup of keys and assignments was among it, and is back. */
  readonly restored: boolean;
  readonly stopped: boolean;
}

export type Intake =
  | { readonly kind: 'opening' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | ({ readonly kind: 'done' } & TakenIn);

export interface ResultsStore {
  readonly $intake: ReadableAtom<Intake>;
  readonly $desk: ReadableAtom<Desk>;
  readonly $aside: ReadableAtom<AsideList>;
  readonly $results: ReadableAtom<readonly AssignmentResults[]>;
  readonly $sheets: ReadableAtom<ReadonlyMap<LessonId, LessonSheet>>;
  /** How many tickets came more than twelve months ago. */
  readonly $old: ReadableAtom<number>;
  readonly $notices: ReadableAtom<readonly ResultsNotice[]>;
  /** Takes up what is kept. */
  readonly open: () => Promise<void>;
  /** Takes in the tickets in these texts. A backup among them is named: a file from a stranger must not bring its keys. */
  readonly takeIn: (sources: readonly TextSource[]) => Promise<void>;
  /** Puts the backup of a desk back, as the trainer asked to. */
  readonly restore: (sources: readonly TextSource[]) => Promise<void>;
  /** Ends the taking in that is under way; what came in stays. */
  readonly stop: () => void;
  readonly erase: (erasure: Erasure) => Promise<void>;
  /** The tickets of an assignment as they came, each as text. */
  readonly sealedTexts: (assignment: string) => Promise<readonly string[]>;
}
