import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeColors } from '../../drawings/places/place-colors.ts';
import { readTokens, type Tokens } from '../../styles/read-tokens.ts';

/** The colors of the site by day, and of a place in it: pictures that are sent around know no night. */
export function dayColors(place?: string): Tokens {
  const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  return { ...readTokens(css).day, ...(place === undefined ? {} : placeColors(place).day) };
}
