import { castIds, personOf } from '../../drawings/cast.ts';
import { placeIds } from '../../drawings/places/places.ts';
import { poses } from '../../drawings/poses.ts';
import type { KnownThings } from './known-things.ts';

/** What the drawing kit can draw today, for the content check. */
export const drawnThings: KnownThings = {
  people: castIds,
  children: castIds.filter((id) => ['child', 'teen'].includes(personOf(id).age ?? '')),
  places: placeIds,
  poses,
};
