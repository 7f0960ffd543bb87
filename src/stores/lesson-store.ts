import { atom, computed, type ReadableAtom } from 'nanostores';
import { type Attempt, type AttemptEvent, attemptFormat, continues, lastTouchedMillis, withEvent } from '../core/attempt/attempt.ts';
import { parseAttempt } from '../core/attempt/parse-attempt.ts';
import { type AttemptState, apply, opening, replay } from '../core/attempt/replay.ts';
import type { OptionId, SceneId } from '../core/lesson/ids.ts';
import type { LessonGraph } from '../core/lesson/lesson.ts';
import type { StorageFault } from '../ports/attempt-storage.ts';
import type { Environment } from '../ports/environment.ts';

/** What the learner is told in one plain line. */
export type Notice =
  /** Progress is not kept, and why. */
  | `not-kept-${StorageFault}`
  /** Something unreadable was found and put aside. */
  | 'set-aside'
  /** There is an attempt here that a later version of the site wrote. */
  | 'newer-attempt'
  /** The lesson has changed too much to go on with the old attempt. */
  | 'lesson-changed'
  /** Another tab took a different way; both are kept. */
  | 'other-tab';

/** Which attempt to take up when several are kept. */
export type Wanted = 'latest' | 'finished';

export interface LessonStore {
  /** The attempt in progress; undefined until the first choice. */
  readonly $attempt: ReadableAtom<Attempt | undefined>;
  readonly $state: ReadableAtom<AttemptState>;
  readonly $notices: ReadableAtom<readonly Notice[]>;
  /** Whether what is confirmed survives leaving the page. */
  readonly $kept: ReadableAtom<boolean>;
  /** Takes up what was kept. `carried` is an attempt from the address, used only where nothing can be kept. */
  readonly open: (wanted: Wanted, carried?: unknown) => Promise<void>;
  /** Confirms a choice. Resolves when it is on disk, or when it is known that it cannot be. */
  readonly choose: (scene: SceneId, option: OptionId) => Promise<void>;
  /** Notes that the debrief has been seen. */
  readonly finish: () => Promise<void>;
  /** Goes back to a decision of a finished lesson, to try it differently. */
  readonly rewind: (scene: SceneId) => Promise<void>;
  /** Starts from the beginning; the attempts made so far stay kept. */
  readonly again: (seed: number) => void;
  /** Takes over what another tab has added to this same attempt. */
  readonly refresh: () => Promise<void>;
}

/**
 * The life of a lesson in one tab.
 *
 * @param seed decides the order of the options of a new attempt; 32 bits, unsigned
 */
export function createLessonStore(lesson: LessonGraph, environment: Environment, seed: number): LessonStore {
  const $attempt = atom<Attempt | undefined>(undefined);
  const $notices = atom<readonly Notice[]>([]);
  const $kept = atom(true);
  const $state = computed($attempt, (attempt) => stateOf(lesson, attempt));
  let nextSeed = seed;

  const tell = (notice: Notice): void => {
    if (!$notices.get().includes(notice)) $notices.set([...$notices.get(), notice]);
  };
  const cannotKeep = (fault: StorageFault): void => {
    $kept.set(false);
    tell(`not-kept-${fault}`);
  };
  const adopt = (attempt: Attempt): void => {
    environment.tab.remember(lesson.id, attempt.id);
    $attempt.set(attempt);
  };

  async function keep(attempt: Attempt): Promise<Attempt> {
    const saved = await environment.attempts.save(attempt);
    if (saved.kind === 'conflict') {
      tell('other-tab');
      return keep({ ...attempt, id: environment.newId() });
    }
    if (saved.kind === 'failed') cannotKeep(saved.fault);
    else $kept.set(true);
    return attempt;
  }

  async function happen(event: AttemptEvent): Promise<void> {
    const before = $attempt.get() ?? newAttempt(lesson, environment, nextSeed);
    if (!apply(lesson, stateOf(lesson, $attempt.get()), event).ok) return;
    adopt(await keep(withEvent(before, event)));
  }

  return {
    $attempt,
    $state,
    $notices,
    $kept,
    async open(wanted, carried) {
      const loaded = await environment.attempts.load(lesson.id);
      if (!loaded.ok) {
        cannotKeep(loaded.fault);
        const parsed = parseAttempt(carried);
        if (parsed.kind === 'attempt' && fits(lesson, parsed.attempt)) $attempt.set(parsed.attempt);
        return;
      }
      if (loaded.setAside > 0) tell('set-aside');
      if (loaded.newer > 0) tell('newer-attempt');
      const chosen = pick(lesson, loaded.attempts, wanted, environment.tab.attemptOf(lesson.id));
      if (!chosen) return;
      if (fits(lesson, chosen)) adopt(chosen);
      else tell('lesson-changed');
    },
    choose: (scene, option) => happen({ type: 'chosen', scene, option, atMillis: environment.now() }),
    async finish() {
      const { position, completed } = $state.get();
      if (position.at === 'ending' && !completed)
        await happen({ type: 'debriefed', ending: position.ending, atMillis: environment.now() });
    },
    rewind: (scene) => happen({ type: 'rewound', scene, atMillis: environment.now() }),
    again(freshSeed) {
      nextSeed = freshSeed;
      $attempt.set(undefined);
    },
    async refresh() {
      const mine = $attempt.get();
      if (!mine) return;
      const loaded = await environment.attempts.load(lesson.id);
      if (!loaded.ok || $attempt.get() !== mine) return;
      const stored = loaded.attempts.find((attempt) => attempt.id === mine.id);
      if (stored && stored.events.length > mine.events.length && continues(stored, mine) && fits(lesson, stored))
        $attempt.set(stored);
    },
  };
}

function stateOf(lesson: LessonGraph, attempt: Attempt | undefined): AttemptState {
  const step = attempt && replay(lesson, attempt);
  return step?.ok ? step.state : opening(lesson);
}

function fits(lesson: LessonGraph, attempt: Attempt): boolean {
  return attempt.lesson === lesson.id && replay(lesson, attempt).ok;
}

/** The attempt this tab was on, else the one touched last; for a finished one, the last that was completed. */
function pick(
  lesson: LessonGraph,
  attempts: readonly Attempt[],
  wanted: Wanted,
  ofThisTab: string | undefined,
): Attempt | undefined {
  const latestFirst = attempts.toSorted((one, other) => lastTouchedMillis(other) - lastTouchedMillis(one));
  const own = latestFirst.find((attempt) => attempt.id === ofThisTab) ?? latestFirst[0];
  if (wanted === 'latest' || (own && ended(lesson, own))) return own;
  return latestFirst.find((attempt) => ended(lesson, attempt)) ?? own;
}

function ended(lesson: LessonGraph, attempt: Attempt): boolean {
  const step = replay(lesson, attempt);
  return step.ok && step.state.firstEnding !== undefined;
}

function newAttempt(lesson: LessonGraph, environment: Environment, seed: number): Attempt {
  return {
    format: attemptFormat,
    id: environment.newId(),
    lesson: lesson.id,
    lessonVersion: lesson.version,
    seed,
    startedAtMillis: environment.now(),
    events: [],
  };
}
