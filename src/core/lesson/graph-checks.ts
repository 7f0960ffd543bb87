import { comesBack } from './checks/comes-back.ts';
import { idsAreApart } from './checks/ids-are-apart.ts';
import { knownConditions } from './checks/known-conditions.ts';
import { knownPeople } from './checks/known-people.ts';
import { oldIds } from './checks/old-ids.ts';
import { oneBest } from './checks/one-best.ts';
import { posesInPicture } from './checks/poses-in-picture.ts';
import { reachable } from './checks/reachable.ts';
import { recoversScene } from './checks/recovers-scene.ts';
import { routesHaveAnEnd } from './checks/routes-have-an-end.ts';
import { routesLeadSomewhere } from './checks/routes-lead-somewhere.ts';
import { someAcceptable } from './checks/some-acceptable.ts';
import type { Lesson } from './lesson.ts';
import type { LessonParts } from './lesson-parts.ts';
import type { Problem } from './problem.ts';
import { reachOf } from './reach.ts';

/** Checks that need only the scenes that can be read. A mistake in one of the first kind makes paths meaningless. */
const referenceChecks = [
  idsAreApart,
  knownConditions,
  knownPeople,
  recoversScene,
  routesHaveAnEnd,
  routesLeadSomewhere,
] as const;
const otherChecks = [oldIds, oneBest, posesInPicture, someAcceptable] as const;

/** Checks that go through the whole lesson. */
const pathChecks = [comesBack, reachable] as const;

export function checkParts(parts: LessonParts): { problems: readonly Problem[]; canBeWalked: boolean } {
  const references = referenceChecks.flatMap((check) => check(parts));
  const others = otherChecks.flatMap((check) => check(parts));
  return { problems: [...references, ...others], canBeWalked: references.length === 0 };
}

/** Only for a lesson in which `checkParts` found everything it refers to. */
export function checkPaths(lesson: Lesson): readonly Problem[] {
  const reach = reachOf(lesson);
  return pathChecks.flatMap((check) => check(lesson, reach));
}
