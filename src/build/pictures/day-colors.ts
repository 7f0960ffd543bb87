import { placeColors } from '../../drawings/places/place-colors.ts';
import { readTokens, type Tokens } from '../../styles/read-tokens.ts';
import css from '../../styles/tokens.css?raw';

/** The colors of the site by day, and of a place in it: pictures that are sent around know no night. */
export const dayColors = (place?: string): Tokens => ({
  ...readTokens(css).day,
  ...(place === undefined ? {} : placeColors(place).day),
});
