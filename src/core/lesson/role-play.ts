import type { PersonId } from './ids.ts';
import { lead } from './lead.ts';
import { type Lesson, type Mood, type Moods, moods, type Option, type Scene } from './lesson.ts';

/**
 * Whom somebody plays when a scene is acted out: the customer who speaks first, or else the one the scene is about. Where
 * nobody is there as a customer it is a colleague; where nobody is there at all, nobody.
 */
export function roleIn({ colleagues }: Lesson, scene: Scene, speaker?: string): PersonId | undefined {
  const people = scene.people.map(({ id }) => id);
  if (people.length === 0) return undefined;
  const main = lead(scene);
  const customers = people.filter((id) => !colleagues.includes(id));
  return customers.find((id) => id === speaker) ?? customers.find((id) => id === main) ?? customers[0] ?? main;
}

/** What a choice does to somebody who plays a role: it makes them softer or harder. */
export type Effect = 'softer' | 'harder';

/**
 * How a choice works on somebody. A lighter mood softens, and a dark one hardens whoever was not in it before; else it
 * works as good as the choice is.
 */
export function effectOn(person: PersonId, before: Moods, { moods: change, rating }: Option): Effect {
  const dark = (mood: Mood): number => moods.indexOf(mood);
  const was = before[person] ?? 'calm';
  const is = change[person] ?? was;
  if (dark(is) < dark(was)) return 'softer';
  if (dark(is) > dark(was) && dark(is) >= dark('tense')) return 'harder';
  return rating === 'best' || rating === 'acceptable' ? 'softer' : 'harder';
}
