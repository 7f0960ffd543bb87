import { expect, test } from 'vitest';
import { references } from '../../src/drawings/definitions.ts';
import { looseParts } from '../../src/drawings/loose-parts.ts';

const parts = looseParts({ heads: { ruud: ['calm', 'angry'], noor: ['tense'] }, standing: { ruud: ['angry'] } });

test('a head in each mood and whoever stands in a door are among the parts, by their ids', () => {
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining([
      'ruud-behind',
      'ruud-calm-head',
      'ruud-angry-head',
      'noor-tense-head',
      'ruud-stands-angry',
    ]),
  );
  expect(parts).not.toHaveProperty('noor-calm-head');
});

test('every part has the id it goes by, and all that it is built of is there', () => {
  for (const [id, markup] of Object.entries(parts)) {
    expect(markup).toContain(`id="_${id}"`);
    expect(references(markup).filter((needed) => !(needed in parts))).toEqual([]);
  }
});
