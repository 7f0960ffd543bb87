import { expect, test } from 'vitest';
import { browColor } from '../../src/drawings/brows.ts';
import { castIds, personOf } from '../../src/drawings/cast.ts';
import { ink } from '../../src/drawings/colors.ts';
import { lipEdge } from '../../src/drawings/face.ts';
import { hairColors, hairEdges } from '../../src/drawings/hair/hair.ts';
import { type SkinTones, skins } from '../../src/drawings/skins.ts';
import { contrast } from '../fixtures/contrast.ts';

const tonesOf = (id: string): SkinTones => skins[personOf(id).skin];

/** How well an ink line reads on a ground, by itself or through the light edge beside it. */
function lineOn(ground: string, edge: string | undefined): number {
  const alone = contrast(ink, ground);
  return edge ? Math.max(alone, Math.min(contrast(edge, ground), contrast(edge, ink))) : alone;
}

test.each(castIds)('the eyes of %s stand out from the lids or the skin around them by 3 to 1', (id) => {
  const { base, lid = base } = tonesOf(id);
  expect(contrast(ink, lid)).toBeGreaterThanOrEqual(3);
});

test.each(Object.values<SkinTones>(skins))('lids are close enough to $base not to ring the eyes', ({ base, lid }) => {
  expect(contrast(lid ?? base, base)).toBeLessThanOrEqual(1.5);
});

test.each(castIds)('the closed mouth of %s stands out from skin or beard by 3 to 1', (id) => {
  const person = personOf(id);
  const bearded = person.beard && person.beard !== 'stubble' && person.beard !== 'moustache';
  const ground = bearded ? hairColors[person.hair.color] : tonesOf(id).base;
  expect(lineOn(ground, lipEdge(person))).toBeGreaterThanOrEqual(3);
});

test.each(castIds)('the brows of %s stand out from the skin by 1.8 to 1', (id) => {
  expect(contrast(browColor(personOf(id)), tonesOf(id).base)).toBeGreaterThanOrEqual(1.8);
});

test.each(castIds)('the hair of %s keeps apart from the skin when printed in gray', (id) => {
  const { color } = personOf(id).hair;
  const { base } = tonesOf(id);
  const edge = hairEdges[color];
  const apart = contrast(hairColors[color], base);
  const edged = edge ? Math.min(contrast(edge, base), contrast(edge, hairColors[color])) : 1;
  expect(Math.max(apart, edged)).toBeGreaterThanOrEqual(1.4);
});
