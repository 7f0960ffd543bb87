import type { Round } from '../core/round/round.ts';

/** Keeps one round for this tab, so that a reload loses nothing; forgets where the platform cannot. */
export interface RoundMemory {
  /** What was kept, not yet parsed. */
  readonly read: () => unknown;
  readonly keep: (round: Round) => void;
}
