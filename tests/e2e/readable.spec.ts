import { expect, test } from '@playwright/test';
import { contrast } from '../fixtures/contrast.ts';
import { drawingsInTheWay, type SeenText, seenTexts } from './readable.ts';
import { tourSite } from './tour.ts';

test.use({ reducedMotion: 'reduce' });

/** `rgb(1, 2, 3)` as `#010203`. @throws on a color that lets something through */
function hex(color: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1);
  if (!channels) throw new Error(`"${color}" is not a solid color.`);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

const isHardToRead = ({ color, ground, large }: SeenText): boolean =>
  contrast(hex(color), hex(ground)) < (large ? 3 : 4.5);

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`every text on every page can be read on what lies behind it, and no drawing speaks (${colorScheme})`, async ({
      page,
    }) => {
      test.setTimeout(60_000);
      const faults: string[] = [];
      let seen = 0;
      await tourSite(page, 'nl', async (stop) => {
        const texts = await seenTexts(page);
        seen += texts.length;
        for (const text of texts.filter(isHardToRead))
          faults.push(`${stop}: “${text.words}” is ${text.color} on ${text.ground}`);
        for (const drawing of await drawingsInTheWay(page)) faults.push(`${stop}: ${drawing}`);
      });
      expect(seen).toBeGreaterThan(300);
      expect(faults).toEqual([]);
    });
  });
