import type { AttemptStorage } from './attempt-storage.ts';
import type { DeskStorage } from './desk-storage.ts';
import type { Sealing } from './sealing.ts';

/** The only door from the stores to the platform. */
export interface Environment {
  readonly attempts: AttemptStorage;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** A new id that no other attempt on this device has. */
  readonly newId: () => string;
  /** Remembers, for this tab only, which attempt it is on; forgets when the platform cannot. */
  readonly tab: TabMemory;
}

export interface TabMemory {
  readonly attemptOf: (lesson: string) => string | undefined;
  readonly remember: (lesson: string, attempt: string) => void;
}

/** What the stores of a trainer's desk need of the platform. */
export interface TrainerEnvironment {
  readonly desk: DeskStorage;
  readonly sealing: Pick<Sealing, 'newKeys'>;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Today, counted as the days of an assignment are. */
  readonly today: () => number;
  /** 32 bits by chance. */
  readonly chance: () => number;
}
