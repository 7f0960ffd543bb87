import { castIds } from '../../drawings/cast.ts';
import { placeIds } from '../../drawings/places/places.ts';
import { poses } from '../../drawings/poses.ts';
import type { KnownThings } from './known-things.ts';

/** What the drawing kit can draw today, for the content check. */
export const drawnThings: KnownThings = { people: castIds, places: placeIds, poses };
