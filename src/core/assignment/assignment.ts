import type { LessonId } from '../lesson/ids.ts';

/** What leaves the learner's phone: nothing, that lessons were finished, or the choices too. */
export const modes = ['practice', 'proof', 'coach'] as const;
export type Mode = (typeof modes)[number];

/** When the reasons behind a choice are shown. */
export const coachings = ['each', 'end'] as const;
export type Coaching = (typeof coachings)[number];

/** The languages that an assignment can be in, in the order of their codes in a link. New ones come last. */
export const assignmentLocales = ['nl', 'en'] as const;
export type AssignmentLocale = (typeof assignmentLocales)[number];

/** What a trainer asks of learners, as it stands in the link. */
export interface Assignment {
  /** 8 hexadecimal digits, drawn by chance. */
  readonly id: string;
  /** Grows by one whenever a trainer changes an assignment that was shared. */
  readonly revision: number;
  readonly title: string;
  /** Who asks. */
  readonly from: string;
  /** The team it is for, or empty. */
  readonly group: string;
  /** In the order in which they are to be played. */
  readonly lessons: readonly LessonId[];
  /** The language it opens in. */
  readonly locale: AssignmentLocale;
  /** First and last day, counted from 1 January 1970 in the local calendar. */
  readonly opensOnDay?: number;
  readonly closesOnDay?: number;
  readonly mode: Mode;
  readonly coaching: Coaching;
  /** The score that counts as passed, in whole percents; only with `coach`. */
  readonly masteryPercent?: number;
  /** What the shop lets its people decide, in a few words, or empty. */
  readonly houseRules: string;
  /** The trainer's public key, 64 hexadecimal digits (X25519, RFC 7748); nothing in `practice`. */
  readonly publicKey?: string;
}

/** How many characters a text may have. Short, so that the link's QR code stays easy to scan. */
export const longestTexts = { title: 40, from: 40, group: 40, houseRules: 200 } as const;

export const mostLessons = 20;

/** The last day that fits: 6 June 2149. */
export const lastDay = 65_535;

const dayMillis = 86_400_000;

/** The day of a moment in the local calendar, counted as in an assignment. */
export function dayOf(atMillis: number, offsetMinutes: number): number {
  return Math.floor((atMillis - offsetMinutes * 60_000) / dayMillis);
}
