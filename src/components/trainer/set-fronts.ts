import type { Catalogue } from '../../core/assignment/catalogue.ts';
import { shopFront } from '../../drawings/street/street.ts';
import { part } from '../../drawings/svg.ts';
import type { LessonInLocale } from '../lesson/all-lessons.ts';
import { type ShopProps, shopOf } from '../street/shop-of.ts';

/** The shop that stands for a set: that of its first lesson that stands for no set before it. */
export function shopsOfSets(
  { sets }: Catalogue,
  lessons: readonly LessonInLocale[],
): Readonly<Record<string, ShopProps>> {
  const shops: Record<string, ShopProps> = {};
  for (const set of sets) {
    const taken = Object.values(shops).map(({ lesson }) => lesson);
    const first = set.lessons.find((id) => !taken.includes(id)) ?? set.lessons[0];
    const found = lessons.find(({ lesson }) => lesson.id === first);
    if (found) shops[set.id] = shopOf(found);
  }
  return shops;
}

/** The fronts of these shops as parts for the sprite of the page, by the id of the set. */
export function setFronts(shops: Readonly<Record<string, ShopProps>>): string {
  return Object.entries(shops)
    .map(([set, shop]) => part(`set-${set}`, shopFront(shop)))
    .join('');
}
