import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Lesson } from '../../src/core/lesson/lesson.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';

const locales = ['nl', 'en'] as const;
const pages = everyLesson.flatMap((lesson) => locales.map((locale) => ({ lesson, locale })));
const address = 'nl/trainer/guide/optician/';

function pageOf(lesson: Lesson, locale: string): Promise<string> {
  return readFile(`dist/${locale}/trainer/guide/${lesson.id}/index.html`, 'utf8');
}

/** What every match of a pattern caught, with spaces between its parts. */
const caught = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match.slice(1).join(' '));

for (const { lesson, locale } of pages)
  test(`the map of ${lesson.id} shows every scene, option, rating and ending of its graph (${locale})`, async () => {
    const html = await pageOf(lesson, locale);
    const scenes = html.split('data-map-scene="').slice(1);
    const shown = scenes.flatMap((scene) =>
      caught(scene, /data-map-option="([\w-]+)" data-rating="(\w+)"/g).map(
        (option) => `${scene.slice(0, scene.indexOf('"'))} ${option}`,
      ),
    );
    const meant = lesson.scenes.flatMap(({ id, options }) =>
      options.map((option) => `${id} ${option.id} ${option.rating}`),
    );
    expect(shown.toSorted()).toEqual(meant.toSorted());
    expect(caught(html, /data-map-ending="([\w-]+)"/g)).toEqual(lesson.endings.map(({ id }) => id));
    expect(caught(html, /data-key-status="(\w+)"/g)).toEqual([lesson.keyStatus]);
  });

for (const { lesson, locale } of pages)
  test(`every link on the map of ${lesson.id} leads to an anchor, and no caption is missing (${locale})`, async () => {
    const html = await pageOf(lesson, locale);
    const anchors = new Set(caught(html, /\sid="([\w-]+)"/g));
    const wanted = caught(html, /<a [^>]*href="#([\w-]+)"/g);
    expect(wanted.length).toBeGreaterThan(lesson.scenes.length + lesson.endings.length);
    expect(wanted.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(html).not.toMatch(/<(?:h4|p class="map-you"|span)>\s*<\/|„”|‘’|“”|undefined/);
    expect(html).toMatch(/<meta name="robots" content="noindex"/);
    expect(html).not.toMatch(/\sstyle="/);
  });

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`axe has nothing to say about a map (${colorScheme})`, async ({ page }) => {
      await page.goto(address);
      expect(await findings(page)).toEqual([]);
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sign of the picture leads to the words of its scene', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('navigation', { name: 'Overzicht van de les' }).getByText('Is de eigenaar er niet?').click();
    await expect(page.locator('#map-no-cause-found')).toBeInViewport();
    const option = page.locator('[data-map-option="one-calm-sentence"]');
    for (const words of [
      'Beste keuze',
      'Sorry, en een telefoontje',
      'De eigenaar kan u vandaag bellen.',
      'Ruud: rustig',
      'Als je bij vraag 3 koos: „Meteen zoeken voor Wies”',
      'Einde A: Ruud neemt het kaartje mee',
    ])
      await expect(option).toContainText(words);
  });
});

test('the map says for an ending what leads there, and whether it always does', async ({ page }) => {
  await page.goto('en/trainer/guide/optician/');
  await expect(page.locator('[data-map-ending="door-shut"] li')).toHaveText([
    /question 4: .*\(sometimes\)/i,
    /question 3b: [^(]*$/i,
  ]);
});

for (const textSize of ['100%', '200%'])
  test(`nothing on a map runs off a phone of 320 pixels with text of ${textSize}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(address);
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), textSize);
    const off = await page.evaluate(() =>
      [...document.querySelectorAll('main *:not(svg *)')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(off).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test('a map prints as black words on white', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const inks = await page
    .locator('.map-band, .map-option p, .map-sign, .map-tile, .guide-head h1')
    .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
  expect(inks).toEqual(['rgb(0, 0, 0)']);
});
