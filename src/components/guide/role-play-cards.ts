import type { PersonId } from '../../core/lesson/ids.ts';
import type { ToldScene } from './told-scenes.ts';

/** A card for whoever plays the customer of a scene. */
export interface CustomerRole {
  readonly scene: ToldScene;
  readonly role: PersonId;
}

/** The first sheet has room for one customer beside the other cards, the second for four. */
const onSecondSheet = 4;

/**
 * The customers of a lesson, one for each scene with somebody in it, by the sheet that they are printed on. Where they
 * are too many for two sheets, scenes beside the best path have none.
 */
export function customersOnSheets(scenes: readonly ToldScene[]): readonly (readonly CustomerRole[])[] {
  const all = scenes.flatMap((scene) => (scene.role === undefined ? [] : [{ scene, role: scene.role }]));
  const fits = all.length <= 1 + onSecondSheet;
  const [first, ...others] = all.filter(({ scene }) => fits || !scene.beside);
  const starts = others.flatMap((_, index) => (index % onSecondSheet === 0 ? index : []));
  return [first === undefined ? [] : [first], ...starts.map((start) => others.slice(start, start + onSecondSheet))];
}
