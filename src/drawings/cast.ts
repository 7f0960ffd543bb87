import { cafes } from './cast/cafes.ts';
import { desks } from './cast/desks.ts';
import { lunchroom } from './cast/lunchroom.ts';
import { markets } from './cast/markets.ts';
import { shops } from './cast/shops.ts';
import type { Person } from './person.ts';

const cast: Readonly<Record<string, Person>> = { ...desks, ...cafes, ...lunchroom, ...shops, ...markets };

/** Ids of everybody who can be drawn. */
export const castIds: readonly string[] = Object.keys(cast);

export function personOf(id: string): Person {
  const person = cast[id];
  if (!person) throw new Error(`Nobody called "${id}" can be drawn. There are: ${castIds.join(', ')}.`);
  return person;
}
