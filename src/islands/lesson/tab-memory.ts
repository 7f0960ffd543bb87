import type { TabMemory } from '../../ports/environment.ts';

/** Remembers in this tab's session storage; where that is blocked it remembers nothing. */
export function tabMemory(): TabMemory {
  const key = (lesson: string): string => `balie.attempt.${lesson}`;
  return {
    attemptOf(lesson) {
      try {
        return sessionStorage.getItem(key(lesson)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    remember(lesson, attempt) {
      try {
        sessionStorage.setItem(key(lesson), attempt);
      } catch {
        // The attempt touched last is taken up instead.
      }
    },
  };
}
