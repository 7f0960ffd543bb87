import type { ArmorFault } from '../armor/armor.ts';
import type { LessonId } from '../lesson/ids.ts';
import type { LessonFault } from './check-lesson.ts';

/** Why something that was given is no result, or not all of it. */
export type AsideReason =
  | ArmorFault
  /** A later version of the site made it. */
  | 'newer'
  /** Whole, and sealed to a key that is not here. */
  | 'other-key'
  /** This browser can open nothing: the page did not come over https. */
  | 'no-cryptography'
  /** A link to an assignment, and no ticket. */
  | 'assignment-link'
  /** The backup of a desk: it comes back only when somebody asks for that. */
  | 'backup'
  /** There is no ticket in it. */
  | 'nothing-found'
  /** A file larger than anybody's tickets. */
  | 'too-large'
  /** A file that the browser could not read. */
  | 'unreadable'
  | LessonFault;

/** Something that was put aside, with what tells it from the rest. */
export interface SetAside {
  readonly reason: AsideReason;
  /** The name of the file it came from; empty for what was pasted or scanned. */
  readonly source: string;
  /** How its text begins; empty for what was no text. */
  readonly beginning: string;
  /** For a ticket of which a lesson does not count. */
  readonly lesson?: LessonId;
  readonly person?: string;
}

/** What was put aside since the page was opened: the first ones by name, and how many there are. */
export interface AsideList {
  readonly named: readonly SetAside[];
  readonly count: number;
}

export const nothingAside: AsideList = { named: [], count: 0 };

/** Nobody mends more than this by hand; the rest is counted. */
const mostNamed = 200;

export function withAside({ named, count }: AsideList, more: readonly SetAside[]): AsideList {
  return { named: [...named, ...more.slice(0, Math.max(0, mostNamed - named.length))], count: count + more.length };
}

const longestBeginning = 24;

/** As much of a text as tells it from others, on one line. */
export function beginningOf(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length > longestBeginning ? `${line.slice(0, longestBeginning)}…` : line;
}
