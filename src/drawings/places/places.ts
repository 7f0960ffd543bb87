import { optician } from './optician.ts';
import type { Place } from './place.ts';

const places: Readonly<Record<string, Place>> = { optician };

/** Ids of every place that can be drawn. */
export const placeIds: readonly string[] = Object.keys(places);

/** @throws when no such place can be drawn */
export function placeOf(id: string): Place {
  const place = places[id];
  if (!place) throw new Error(`No place called "${id}" can be drawn. There are: ${placeIds.join(', ')}.`);
  return place;
}
