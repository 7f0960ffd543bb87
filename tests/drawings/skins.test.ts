import { expect, test } from 'vitest';
import { type SkinTones, skins } from '../../src/drawings/skins.ts';
import { difference, oklab } from './oklab.ts';

const tones = Object.entries<SkinTones>(skins);

/** How much redder a blush is than its skin. */
const reddening = ({ base, blush }: SkinTones): number => oklab(blush)[1] - oklab(base)[1];

test.each(tones)('noses and cheeks differ from %s skin as much as from any other', (_, { base, blush }) => {
  expect(difference(base, blush)).toBeCloseTo(0.1, 2);
});

test('the darker the skin, the less red is in a blush that looks as strong', () => {
  const steps = tones.map(([, skin]) => reddening(skin));
  expect(steps).toEqual(steps.toSorted((one, other) => other - one));
  expect(Math.min(...steps)).toBeGreaterThan(0);
});
