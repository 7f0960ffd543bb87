import type { Mood } from '../../core/lesson/lesson.ts';
import { personOf } from '../cast.ts';
import { placeOf } from '../places/places.ts';
import { draw, element, group, part, use } from '../svg.ts';
import { drawDwelling, drawShopFront, drawWindow, shopDoor, shopWindow } from './fronts.ts';
import { drawGable, type Gable, gableNames } from './gables.ts';

/** The gable of a house by its number in the street, counted from 0. */
export const gableOf = (house: number): Gable => gableNames[house % gableNames.length] ?? 'step';

/** What the houses of a street are built of, for the sprite of the page. */
export const streetParts = (): string =>
  gableNames.map((gable) => part(`gable-${gable}`, drawGable(gable))).join('') +
  shopParts() +
  part('dwelling', drawDwelling());

/** What the fronts of shops alone are built of. */
export const shopParts = (): string => part('shop-front', drawShopFront()) + part('shop-window', drawWindow());

const picture = (height: number, content: string) =>
  element('svg', { class: 'drawing', viewBox: draw`0 0 196 ${height}`, 'aria-hidden': 'true' }, content);

/** The top of a house. */
export const gableMarkup = (house: number): string => picture(112, use(`gable-${gableOf(house)}`));

interface ShopFront {
  readonly place: string;
  readonly person: string;
  readonly mood: Mood;
}

/** The ground floor of a shop, with somebody behind its window and the sign of the trade on its door. */
export const shopFrontMarkup = (front: ShopFront): string => picture(152, shopFront(front));

/** What is drawn in it, 196 wide and 152 high. */
export function shopFront({ place, person, mood }: ShopFront): string {
  const { x, y, width, height } = shopWindow;
  const scale = Math.round(62 * personOf(person).size) / 100;
  const inside = element(
    'svg',
    { x, y, width, height, viewBox: draw`${-width / 2} ${-height + 8} ${width} ${height}` },
    element(
      'g',
      { transform: `translate(0-36)scale(${scale})` },
      use(`${person}-behind`) + use(`${person}-torso`) + use(`${person}-${mood}-head`),
    ),
  );
  return use('shop-front') + inside + use('shop-window') + group(shopDoor, placeOf(place).emblem());
}

/** The ground floor of a house without a lesson. */
export const dwellingMarkup = (): string => picture(152, use('dwelling'));
