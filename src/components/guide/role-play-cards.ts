import type { PersonId } from '../../core/lesson/ids.ts';
import type { GuideModel, Practiced } from './guide-model.ts';
import type { ToldScene } from './told-scenes.ts';

/** A card of A6 for a role-play. */
export type RolePlayCard =
  | { readonly kind: 'how' | 'employee' }
  | { readonly kind: 'observer'; readonly lists: readonly Practiced[] }
  | { readonly kind: 'customer'; readonly scene: ToldScene; readonly role: PersonId };

/** As many checklists as one card holds, and as many cards as a sheet. */
const listsOnCard = 3;
const cardsOnSheet = 4;

/** Two sheets will do. */
const mostCards = 2 * cardsOnSheet;

/**
 * The cards of a lesson: those that every group needs, then a customer for each scene with somebody in it. Where they
 * are too many for two sheets, scenes beside the best path have none.
 */
export function rolePlayCards({
  practiced,
  scenes,
}: Pick<GuideModel, 'practiced' | 'scenes'>): readonly RolePlayCard[] {
  const observers = inGroups(practiced, listsOnCard).map((lists) => ({ kind: 'observer', lists }) as const);
  const always: readonly RolePlayCard[] = [{ kind: 'how' }, { kind: 'employee' }, ...observers];
  const customers = scenes.flatMap((scene) =>
    scene.role === undefined ? [] : [{ kind: 'customer', scene, role: scene.role } as const],
  );
  const room = always.length + customers.length <= mostCards;
  return [...always, ...customers.filter(({ scene }) => room || !scene.beside)];
}

/** Cards by the sheet that they are printed on. */
export function sheetsOf(cards: readonly RolePlayCard[]): readonly (readonly RolePlayCard[])[] {
  return inGroups(cards, cardsOnSheet);
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const starts = items.flatMap((_, index) => (index % size === 0 ? index : []));
  return starts.map((start) => items.slice(start, start + size));
}
