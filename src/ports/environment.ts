import type { AttemptStorage } from './attempt-storage.ts';

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
