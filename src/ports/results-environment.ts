import type { LessonId } from '../core/lesson/ids.ts';
import type { LessonSheet } from '../core/results/lesson-sheet.ts';
import type { DeskStorage } from './desk-storage.ts';
import type { Sealing } from './sealing.ts';
import type { TicketStorage } from './ticket-storage.ts';

/** The only door from the results to the platform. */
export interface ResultsEnvironment {
  readonly desk: DeskStorage;
  readonly tickets: TicketStorage;
  readonly sealing: Sealing;
  /** A lesson in the language of the page; nothing while it cannot be had. */
  readonly sheet: (lesson: LessonId) => Promise<LessonSheet | undefined>;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Waits until the page has drawn and answered, unless it did so a moment ago. */
  readonly breathe: () => Promise<void>;
}

/** A text that may hold tickets. */
export interface TextSource {
  /** The name of a file; empty for what was pasted or scanned. */
  readonly name: string;
  readonly read: () => Promise<ReadText>;
}

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: 'too-large' | 'unreadable' };
