import { optician } from './optician.ts';

/** Frames are 390 wide; the far edge of the counter lies at 378. Colors come from drawings.css. */
const places: Readonly<Record<string, () => string>> = { optician };

/** Ids of every place that can be drawn. */
export const placeIds: readonly string[] = Object.keys(places);

export function drawPlace(place: string): string {
  const drawIt = places[place];
  if (!drawIt) {
    throw new Error(`No place called "${place}" can be drawn. There are: ${placeIds.join(', ')}.`);
  }
  return drawIt();
}
