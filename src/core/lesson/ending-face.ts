import type { EndingId, PersonId } from './ids.ts';
import { type LessonGraph, type Mood, type Moods, moods } from './lesson.ts';
import { turnsOf } from './turns.ts';

/** The face that goes with an ending. */
export interface EndingFace {
  readonly person: PersonId;
  readonly mood: Mood;
}

/**
 * Whose face tells an ending from all others: the person whose mood there lies furthest from what it is at the ending
 * that is most like it, or else whose mood the choices move most; in a mood that is typical of them there.
 */
export function endingFace(lesson: LessonGraph, ending: EndingId): EndingFace {
  const met = moodsAtEndings(lesson);
  const here = met.get(ending) ?? [lesson.moods];
  const elsewhere = [...met].flatMap(([id, seen]) => (id === ending ? [] : [seen]));
  const weight = (person: PersonId): number => {
    const distances = elsewhere.map((seen) => Math.abs(meanMood(seen, person) - meanMood(here, person)));
    return Math.min(...distances, moods.length) + timesMoved(lesson, person) / 1000;
  };
  const people = Object.keys(lesson.moods) as PersonId[];
  const [person] = people.toSorted((one, other) => weight(other) - weight(one));
  if (person === undefined) throw new Error(`Nobody is in the lesson "${lesson.id}".`);
  return { person, mood: typicalMood(here, person) };
}

function moodsAtEndings(lesson: LessonGraph): ReadonlyMap<EndingId, readonly Moods[]> {
  const { turns } = turnsOf(lesson);
  const met = lesson.endings.map(
    ({ id }) => [id, turns.filter(({ to }) => to === id).map((turn) => turn.moods)] as const,
  );
  return new Map(met.filter(([, seen]) => seen.length > 0));
}

function meanMood(seen: readonly Moods[], person: PersonId): number {
  return seen.reduce((sum, each) => sum + moods.indexOf(each[person] ?? 'calm'), 0) / seen.length;
}

function timesMoved({ scenes }: LessonGraph, person: PersonId): number {
  return scenes.flatMap(({ options }) => options).filter((option) => option.moods[person] !== undefined).length;
}

/** The mood that lies closest to what a person feels there on average, of those they can have there. */
function typicalMood(seen: readonly Moods[], person: PersonId): Mood {
  const distance = (mood: Mood): number => Math.abs(moods.indexOf(mood) - meanMood(seen, person));
  const [closest = 'calm'] = seen
    .flatMap((each) => each[person] ?? [])
    .toSorted((one, other) => distance(one) - distance(other));
  return closest;
}
