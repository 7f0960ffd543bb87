import { bank } from './bank.ts';
import { butcher } from './butcher.ts';
import { cheeseShop } from './cheese-shop.ts';
import { clothesShop } from './clothes-shop.ts';
import { coffeeShop } from './coffee-shop.ts';
import { electronicsShop } from './electronics-shop.ts';
import { lunchCafe } from './lunch-cafe.ts';
import { museumCafe } from './museum-cafe.ts';
import { optician } from './optician.ts';
import type { Place } from './place.ts';
import { returnsDesk } from './returns-desk.ts';
import { serviceDesk } from './service-desk.ts';
import { soapShop } from './soap-shop.ts';
import { teaShop } from './tea-shop.ts';
import { terrace } from './terrace.ts';
import { toolStore } from './tool-store.ts';
import { washRoom } from './wash-room.ts';
import { wholesaler } from './wholesaler.ts';

const places: Readonly<Record<string, Place>> = {
  optician,
  'service-desk': serviceDesk,
  'wash-room': washRoom,
  terrace,
  wholesaler,
  'clothes-shop': clothesShop,
  bank,
  'cheese-shop': cheeseShop,
  'electronics-shop': electronicsShop,
  'museum-cafe': museumCafe,
  'coffee-shop': coffeeShop,
  'tool-store': toolStore,
  'soap-shop': soapShop,
  'tea-shop': teaShop,
  'lunch-cafe': lunchCafe,
  'returns-desk': returnsDesk,
  butcher,
};

/** Ids of every place that can be drawn. */
export const placeIds: readonly string[] = Object.keys(places);

/** @throws when no such place can be drawn */
export function placeOf(id: string): Place {
  const place = places[id];
  if (!place) throw new Error(`No place called "${id}" can be drawn. There are: ${placeIds.join(', ')}.`);
  return place;
}
