import type { SceneId } from '../lesson/ids.ts';
import { type Attempt, type AttemptEvent, lastTouchedMillis } from './attempt.ts';

/** What is known of a lesson where its graph is not. */
export interface LessonOutline {
  readonly version: number;
  /** The scenes that "1 of 4" counts, in order. */
  readonly trunk: readonly string[];
}

/** How far a learner is with one lesson. */
export interface Progress {
  /** In some attempt the debrief was seen. */
  readonly completed: boolean;
  /** The attempt that was touched last, when it has not seen its debrief. */
  readonly underWay?: {
    /** Decisions of the trunk that are answered. */
    readonly answered: number;
    readonly touchedAtMillis: number;
  };
}

/**
 * What the attempts at one lesson, in any order, come to. An attempt at another version of the lesson may not fit any
 * more, which only the graph can tell: it is not called under way.
 */
export function progressOf(attempts: readonly Attempt[], lesson: LessonOutline): Progress {
  const completed = attempts.some(hasDebrief);
  const [latest] = attempts
    .filter(({ events }) => events.length > 0)
    .toSorted((one, other) => lastTouchedMillis(other) - lastTouchedMillis(one));
  if (!latest || latest.lessonVersion !== lesson.version || hasDebrief(latest)) return { completed };
  const answered = answeredScenes(latest.events).filter((scene) => lesson.trunk.includes(scene)).length;
  return { completed, underWay: { answered, touchedAtMillis: lastTouchedMillis(latest) } };
}

const hasDebrief = ({ events }: Attempt): boolean => events.some(({ type }) => type === 'debriefed');

/** The decisions on the path: going back to one takes it, and what followed it, off. */
function answeredScenes(events: readonly AttemptEvent[]): readonly SceneId[] {
  const path: SceneId[] = [];
  for (const event of events) {
    if (event.type === 'chosen') path.push(event.scene);
    if (event.type === 'rewound' && path.includes(event.scene)) path.length = path.indexOf(event.scene);
  }
  return path;
}
