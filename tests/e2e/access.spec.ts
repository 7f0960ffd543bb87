import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { underBubbles } from './in-page/under-bubbles.ts';
import { begin, bestPath, choose, onwards, openLesson, rewindTo } from './lesson-page.ts';
import { tourLesson, tourSite } from './tour.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ reducedMotion: 'reduce' });

/** What axe finds, a line for each rule and element. */
async function findings(page: Page, stop: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${stop}: ${id} (${help}) at ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

// The words do not know the theme, and the theme does not know the language: two of the four are enough.
for (const { locale, colorScheme } of [
  { locale: 'nl', colorScheme: 'light' },
  { locale: 'en', colorScheme: 'dark' },
] as const)
  test.describe(`in ${locale} and ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`axe has nothing to say about any state of the site in ${locale}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      const found: string[] = [];
      await tourSite(page, locale, async (stop) => {
        found.push(...(await findings(page, stop)));
      });
      expect(found).toEqual([]);
    });
  });

/** The page as a browser without JavaScript shows it; scripting itself stays on, as axe is a script. */
async function withoutScripts(page: Page, address: string): Promise<void> {
  await page.route(`**/${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script.*?<\/script>/gs, '').replace(/<(\/?)noscript>/g, '<$1div>');
    await route.fulfill({ response, body });
  });
  await page.goto(address);
}

for (const address of ['', 'nl/lessons/optician/', 'en/lessons/optician/'])
  test(`axe has nothing to say about /${address} without JavaScript`, async ({ page }) => {
    await withoutScripts(page, address);
    expect(await findings(page, address)).toEqual([]);
  });

test('everything that can be tapped is at least 44 by 44 pixels', async ({ page }) => {
  const small: string[] = [];
  await tourSite(page, 'nl', async (stop) => {
    small.push(...(await smallTargets(page)).map((target) => `${stop}: ${target}`));
  });
  expect(small).toEqual([]);
});

/** Links in the middle of a sentence are as high as its line; all the rest has room for a thumb. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, label, input:not(label input), select, textarea')]
      .filter(
        (target) =>
          target.checkVisibility({ visibilityProperty: true }) && getComputedStyle(target).display !== 'inline',
      )
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ target, box }) => !target.querySelector('input:disabled') && (box.width < 43.9 || box.height < 43.9))
      .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} is ${box.width} by ${box.height}`),
  );
}

test('nothing moves where the learner asked for less motion', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'one-moment');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the button that confirms never hides the card that is ticked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openLesson(page, 'nl');
  await begin(page);
  const scene = page.locator('[data-scene="busy-counter"]');
  const confirm = scene.locator('button[type="submit"]');
  for (const card of await scene.locator('.card').all()) {
    await page.evaluate(() => scrollTo(0, 0));
    await card.evaluate((label: HTMLLabelElement) => label.click());
    const [box, button] = [await card.boundingBox(), await confirm.boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
  }
});

test.describe('a speech bubble', () => {
  for (const { width, height } of [
    { width: 320, height: 568 },
    { width: 360, height: 640 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ])
    test(`touches nobody's face or hair, nor the bar above it, at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const touched: string[] = [];
      await openLesson(page, 'nl');
      const look = async (stop: string): Promise<void> => {
        touched.push(...(await page.evaluate(underBubbles)).map((what) => `${stop}: ${what}`));
      };
      await tourLesson(page, look);
      await rewindTo(page, 'busy-counter');
      for (const option of bestPath) {
        await choose(page, option);
        await look(`after ${option}`);
        await onwards(page);
      }
      await look('best ending');
      expect(touched).toEqual([]);
    });

  test('is never smaller than 17 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openLesson(page, 'nl');
    await begin(page);
    const says = page.locator('.says').filter({ visible: true });
    expect(await says.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))).toBeGreaterThanOrEqual(
      17,
    );
  });
});
