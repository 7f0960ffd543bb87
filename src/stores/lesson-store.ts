import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  type Attempt,
  type AttemptEvent,
  attemptFormat,
  continues,
  mostEvents,
  withEvent,
} from '../core/attempt/attempt.ts';
import { type AttemptState, apply, opening, replay } from '../core/attempt/replay.ts';
import type { OptionId, SceneId } from '../core/lesson/ids.ts';
import type { LessonGraph } from '../core/lesson/lesson.ts';
import type { StorageFault } from '../ports/attempt-storage.ts';
import type { Environment } from '../ports/environment.ts';
import { fits, handedOver, isNews, noAttemptYet, pick, type Wanted } from './pick-attempt.ts';

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

export interface LessonStore {
  /** The attempt in progress; undefined until the first choice. */
  readonly $attempt: ReadableAtom<Attempt | undefined>;
  readonly $state: ReadableAtom<AttemptState>;
  readonly $notices: ReadableAtom<readonly Notice[]>;
  /** Whether what is confirmed survives leaving the page. */
  readonly $kept: ReadableAtom<boolean>;
  /**
   * Takes up what was kept. `carried` is an attempt from the address: it is taken where nothing can be read, or when it
   * is this tab's own and holds more than what was kept, so that no link can slip a stranger's attempt in.
   */
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
  /** How often the learner started from the beginning. */
  let round = 0;
  let turn: Promise<void> = Promise.resolve();

  const tell = (notice: Notice): void => {
    if (!$notices.get().includes(notice)) $notices.set([...$notices.get(), notice]);
  };
  const tellFound = ({ setAside, newer }: { setAside: number; newer: number }): void => {
    if (setAside > 0) tell('set-aside');
    if (newer > 0) tell('newer-attempt');
  };
  const cannotKeep = (fault: StorageFault): void => {
    $kept.set(false);
    tell(`not-kept-${fault}`);
  };
  const canKeep = (): void => {
    $kept.set(true);
    const others = $notices.get().filter((notice) => !notice.startsWith('not-kept-'));
    if (others.length < $notices.get().length) $notices.set(others);
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
    else canKeep();
    return attempt;
  }

  async function happen(event: AttemptEvent): Promise<void> {
    const before = $attempt.get() ?? newAttempt(lesson, environment.newId(), nextSeed, event.atMillis);
    if (before.events.length >= mostEvents || !apply(lesson, stateOf(lesson, $attempt.get()), event).ok) return;
    const thisRound = round;
    const attempt = await keep(withEvent(before, event));
    if (round === thisRound) adopt(attempt);
  }

  /** One thing after another: what is asked while something is being kept is judged when that is done. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const asked = round;
    const inRound = async (): Promise<void> => {
      if (round === asked) await work();
    };
    turn = turn.then(inRound, inRound);
    return turn;
  }

  async function refresh(): Promise<void> {
    const mine = $attempt.get();
    if (!mine) return;
    const loaded = await environment.attempts.load(lesson.id);
    if (!loaded.ok) return;
    tellFound(loaded);
    if ($attempt.get() !== mine) return;
    const stored = loaded.attempts.find((attempt) => attempt.id === mine.id);
    if (stored && stored.events.length > mine.events.length && continues(stored, mine) && fits(lesson, stored))
      $attempt.set(stored);
  }

  return {
    $attempt,
    $state,
    $notices,
    $kept,
    async open(wanted, carried) {
      const loaded = await environment.attempts.load(lesson.id);
      const handed = handedOver(lesson, carried);
      if (!loaded.ok) {
        cannotKeep(loaded.fault);
        $attempt.set(handed);
        return;
      }
      tellFound(loaded);
      const ofThisTab = environment.tab.attemptOf(lesson.id);
      if (handed && handed.id === ofThisTab && isNews(handed, loaded.attempts)) return adopt(await keep(handed));
      const chosen = pick(lesson, loaded.attempts, wanted, ofThisTab);
      if (!chosen) return;
      if (!fits(lesson, chosen)) return tell('lesson-changed');
      // A look at a finished attempt does not take this tab away from the one it is on.
      if (wanted === 'finished') $attempt.set(chosen);
      else adopt(chosen);
    },
    choose: (scene, option) => inTurn(() => happen({ type: 'chosen', scene, option, atMillis: environment.now() })),
    finish: () =>
      inTurn(async () => {
        // Another tab may have seen this debrief already.
        await refresh();
        const { position, completed } = $state.get();
        if (position.at === 'ending' && !completed)
          await happen({ type: 'debriefed', ending: position.ending, atMillis: environment.now() });
      }),
    rewind: (scene) => inTurn(() => happen({ type: 'rewound', scene, atMillis: environment.now() })),
    again(freshSeed) {
      round++;
      nextSeed = freshSeed;
      environment.tab.remember(lesson.id, noAttemptYet);
      $attempt.set(undefined);
    },
    refresh,
  };
}

function stateOf(lesson: LessonGraph, attempt: Attempt | undefined): AttemptState {
  const step = attempt && replay(lesson, attempt);
  return step?.ok ? step.state : opening(lesson);
}

function newAttempt(lesson: LessonGraph, id: string, seed: number, startedAtMillis: number): Attempt {
  return {
    format: attemptFormat,
    id,
    lesson: lesson.id,
    lessonVersion: lesson.version,
    seed,
    startedAtMillis,
    events: [],
  };
}
