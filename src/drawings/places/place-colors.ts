import { shade } from '../colors.ts';
import type { Place, PlaceColors } from './place.ts';
import { placeOf } from './places.ts';

/** Every custom property of a place at one time of day, those that follow from its colors included. */
function properties(colors: PlaceColors, { day }: Place): Readonly<Record<string, string>> {
  return { ...colors, 'counter-shade': shade(colors.counter, -0.4), sign: day.counter };
}

/** The custom properties of a place, by day and by night. */
export function placeColors(id: string): { readonly day: PlaceProperties; readonly night: PlaceProperties } {
  const place = placeOf(id);
  return { day: properties(place.day, place), night: properties(place.night, place) };
}

type PlaceProperties = Readonly<Record<string, string>>;

function rule(selector: string, colors: PlaceProperties): string {
  const lines = Object.entries(colors).map(([name, color]) => `--${name}:${color}`);
  return `${selector}{${lines.join(';')}}`;
}

function styles(ids: readonly string[], shown: (colors: PlaceProperties) => PlaceProperties): string {
  const all = [...new Set(ids)].map((id) => [id, placeColors(id)] as const);
  const day = all.map(([id, colors]) => rule(`[data-place=${id}]`, shown(colors.day))).join('');
  // What is printed in one ink stays as by day.
  const night = all.map(([id, colors]) => rule(`[data-place=${id}]:not(.one-ink)`, shown(colors.night))).join('');
  return `${day}@media screen and (prefers-color-scheme:dark){${night}}`;
}

/** The styles that give everything within `data-place` the colors of its place, in both themes. */
export const placeStyles = (ids: readonly string[]): string => styles(ids, (colors) => colors);

/** The same for a page that shows these places from the street only: their counters and signs. */
export const shopStyles = (ids: readonly string[]): string =>
  styles(ids, ({ counter = '', 'counter-shade': edge = '', sign = '' }) => ({ counter, 'counter-shade': edge, sign }));
