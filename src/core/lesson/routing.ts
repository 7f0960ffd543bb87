import type { EndingId, OptionId, PersonId, SceneId } from './ids.ts';
import type { Condition, Moods, Route } from './lesson.ts';

/** The option chosen in every scene the learner has been in. */
export type Chosen = ReadonlyMap<SceneId, OptionId>;

/**
 * Where an option leads: the first route whose condition holds. `moods` and `chosen` are as they are after the choice,
 * so a condition may ask about the choice itself. A lesson that came through `parseLesson` always has an answer.
 */
export function follow(routes: readonly Route[], moods: Moods, chosen: Chosen): SceneId | EndingId {
  const route = routes.find(({ when }) => when === undefined || holds(when, moods, chosen));
  if (route === undefined) throw new Error('None of the routes can be taken, and there is none without a condition.');
  return route.to;
}

/** Whether all the moods and all the choices that a condition names are so. */
export function holds(condition: Condition, moods: Moods, chosen: Chosen): boolean {
  const moodsHold = entries(condition.moods).every(([person, wanted]) => {
    const mood = moods[person];
    return mood !== undefined && wanted.includes(mood);
  });
  const choicesHold = entries(condition.chose).every(([scene, wanted]) => {
    const option = chosen.get(scene);
    return option !== undefined && wanted.includes(option);
  });
  return moodsHold && choicesHold;
}

/** The moods after a choice: people that the choice does not name keep theirs. */
export function changeMoods(moods: Moods, change: Partial<Moods>): Moods {
  return { ...moods, ...change } as Moods;
}

function entries<Key extends PersonId | SceneId, Value>(
  record: Readonly<Record<Key, Value>> | undefined,
): readonly [Key, Value][] {
  return Object.entries(record ?? {}) as [Key, Value][];
}
