import type { PersonId } from './ids.ts';
import { moods, type Option, type Scene } from './lesson.ts';

/** The person a scene is about: the one whose mood its choices move most, or else the last one drawn. */
export function lead(scene: Scene): PersonId {
  const moved = (person: PersonId): number => scene.options.filter((option) => option.moods[person]).length;
  const [first, ...others] = scene.people.map((figure) => figure.id).reverse();
  if (!first) throw new Error(`Nobody is drawn in the scene "${scene.id}"; the content check should have said so.`);
  return others.reduce((most, person) => (moved(person) > moved(most) ? person : most), first);
}

/**
 * The person who tells most about a choice: of everybody whose mood it moved the one who is best off after a good
 * choice, and the one who is worst off after a bad one; or else the scene's lead.
 */
export function hitBy(scene: Scene, option: Option): PersonId {
  const isGood = option.rating === 'best' || option.rating === 'acceptable';
  const weight = (person: PersonId): number => moods.indexOf(option.moods[person] ?? 'calm') * (isGood ? -1 : 1);
  const [first, ...others] = Object.keys(option.moods) as PersonId[];
  return others.reduce((most, person) => (weight(person) > weight(most) ? person : most), first ?? lead(scene));
}
