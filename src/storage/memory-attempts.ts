import { type Attempt, continues } from '../core/attempt/attempt.ts';
import type { AttemptStorage } from '../ports/attempt-storage.ts';

/** Keeps attempts for as long as the page is open. */
export function memoryAttempts(): AttemptStorage {
  const kept = new Map<string, Attempt>();
  return {
    async load(lesson) {
      const attempts = [...kept.values()].filter((attempt) => attempt.lesson === lesson);
      return { ok: true, attempts, setAside: 0, newer: 0 };
    },
    async readAll() {
      return [...kept.values()];
    },
    async save(attempt) {
      const stored = kept.get(attempt.id);
      if (stored && !continues(attempt, stored)) return { kind: 'conflict' };
      kept.set(attempt.id, attempt);
      return { kind: 'saved' };
    },
  };
}
