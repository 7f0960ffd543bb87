import type { RoundMemory } from '../../ports/round-memory.ts';
import { jsonOrUndefined } from '../lesson/json.ts';

/** Keeps the round of a lesson in this tab's session storage; where that is blocked a reload begins again. */
export function tabRound(lesson: string): RoundMemory {
  const key = `balie.round.${lesson}`;
  return {
    read() {
      try {
        return jsonOrUndefined(sessionStorage.getItem(key) ?? undefined);
      } catch {
        return undefined;
      }
    },
    keep(round) {
      try {
        sessionStorage.setItem(key, JSON.stringify(round));
      } catch {
        // The round goes on; only a reload would lose it.
      }
    },
  };
}
