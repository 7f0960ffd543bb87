import type { SceneId } from '../lesson/ids.ts';
import { type Attempt, type AttemptEvent, lastTouchedMillis } from './attempt.ts';

/** How far a learner is with one lesson, as far as the events alone tell: it needs no graph, and no words. */
export interface Progress {
  /** In some attempt the debrief was seen. */
  readonly completed: boolean;
  /** The attempt that was touched last, when it is under way. */
  readonly underWay?: {
    /** Decisions answered on the path that is being walked. */
    readonly answered: number;
    readonly touchedAtMillis: number;
  };
}

/** What the attempts at one lesson, in any order, come to. */
export function progressOf(attempts: readonly Attempt[]): Progress {
  const completed = attempts.some(({ events }) => events.some(({ type }) => type === 'debriefed'));
  const [latest] = attempts
    .filter(({ events }) => events.length > 0)
    .toSorted((one, other) => lastTouchedMillis(other) - lastTouchedMillis(one));
  if (!latest || latest.events.at(-1)?.type === 'debriefed') return { completed };
  return { completed, underWay: { answered: answered(latest.events), touchedAtMillis: lastTouchedMillis(latest) } };
}

/** Decisions on the path: going back to a decision takes it, and what followed it, off. */
function answered(events: readonly AttemptEvent[]): number {
  const path: SceneId[] = [];
  for (const event of events) {
    if (event.type === 'chosen') path.push(event.scene);
    if (event.type === 'rewound' && path.includes(event.scene)) path.length = path.indexOf(event.scene);
  }
  return path.length;
}
