import type { EndingId, LessonId, OptionId, SceneId } from '../lesson/ids.ts';

/** What happened, in the order it happened. Times are milliseconds since the Unix epoch. */
export type AttemptEvent =
  | { readonly type: 'chosen'; readonly scene: SceneId; readonly option: OptionId; readonly atMillis: number }
  /** The learner goes back to a decision to try it differently; everything before stays as it was. */
  | { readonly type: 'rewound'; readonly scene: SceneId; readonly atMillis: number }
  /** The learner saw the debrief after this ending: the lesson is completed. */
  | { readonly type: 'debriefed'; readonly ending: EndingId; readonly atMillis: number };

/** The format of a stored attempt. A change of shape gets the next number and a migration from this one. */
export const attemptFormat = 1;

/**
 * One try at a lesson, over as many sessions as it takes. It holds only what the learner did;
 * score, moods and position are computed from it.
 */
export interface Attempt {
  readonly format: typeof attemptFormat;
  /** Unique on this device. */
  readonly id: string;
  readonly lesson: LessonId;
  /** The version of the lesson that the attempt began with. */
  readonly lessonVersion: number;
  /** Decides the order in which options are shown; 32 bits, unsigned. */
  readonly seed: number;
  readonly startedAtMillis: number;
  readonly events: readonly AttemptEvent[];
}

/** More than a person can do in one lesson; nothing longer is written, and nothing longer is read. */
export const mostEvents = 1000;

/** The same attempt with one more thing that happened. */
export function withEvent(attempt: Attempt, event: AttemptEvent): Attempt {
  return { ...attempt, events: [...attempt.events, event] };
}

/** Whether `longer` begins with everything that happened in `shorter`. */
export function continues(longer: Attempt, shorter: Attempt): boolean {
  return (
    longer.events.length >= shorter.events.length &&
    shorter.events.every((event, index) => sameEvent(event, longer.events[index]))
  );
}

function sameEvent(one: AttemptEvent, other: AttemptEvent | undefined): boolean {
  return JSON.stringify(eventKey(one)) === JSON.stringify(other && eventKey(other));
}

function eventKey(event: AttemptEvent): readonly (string | number)[] {
  switch (event.type) {
    case 'chosen':
      return [event.type, event.scene, event.option, event.atMillis];
    case 'rewound':
      return [event.type, event.scene, event.atMillis];
    case 'debriefed':
      return [event.type, event.ending, event.atMillis];
  }
}

/** When the learner last did something in this attempt. */
export function lastTouchedMillis(attempt: Attempt): number {
  return attempt.events.at(-1)?.atMillis ?? attempt.startedAtMillis;
}
