import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { watchFaults } from './faults-seen.ts';

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

async function openRound(page: Page, locale: 'nl' | 'en' = 'nl'): Promise<void> {
  await page.goto(`${locale}/trainer/present/optician/`);
  await expect(page.locator('main[data-ready]')).toBeVisible();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const times = (count: number, key: string): readonly string[] => Array<string>(count).fill(key);
const shown = (page: Page): Locator => page.locator('[data-shown]');
const face = (page: Page, person: string): Locator =>
  shown(page).locator(`[data-person="${person}"]:not([display="none"])`);

test('a whole round goes by keys alone: the majority leads to the next scene, in the moods that follow', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const faults = watchFaults(page);
  await openRound(page);
  await expectAccessible(page);
  await press(page, 'PageDown');
  await expect(shown(page)).toHaveAttribute('data-screen', 'cards');
  await expect(page.locator('[data-code] path')).toBeVisible();
  await expectAccessible(page);

  await press(page, 'PageDown', ' ');
  await expect(shown(page)).toHaveAttribute('data-scene', 'busy-counter');
  await expect(shown(page).locator('.rating').filter({ visible: true })).toHaveCount(0);
  await press(page, 'b', '.', 'Escape', 'ArrowRight', '2', '2', '2', '3', '1', '1', 'Shift+1', '-');
  await expect(shown(page).locator('[data-number]')).toHaveText(['0', '3', '1', '0']);
  await expect(shown(page).locator('[data-total]')).toHaveText('4');
  await expect(face(page, 'ruud')).toHaveAttribute('data-mood', 'tense');
  await expectAccessible(page);

  await press(page, 'Enter');
  await expect(page.locator('h3[data-head="dissent"]').filter({ visible: true })).toHaveText(
    'Wie koos iets anders dan B?',
  );
  await press(page, 'PageDown');
  await expect(shown(page).locator('[data-consequence]').filter({ visible: true })).toContainText(
    'Ruud tikt op de balie.',
  );
  await expect(face(page, 'ruud')).toHaveAttribute('data-mood', 'angry');
  await expectAccessible(page);
  await press(page, '3');
  await expect(face(page, 'ruud')).toHaveAttribute('data-mood', 'calm');
  await press(page, ...times(4, 'PageDown'));
  await expect(shown(page)).toHaveAttribute('data-moment', 'plan');
  await expect(face(page, 'ruud')).toHaveAttribute('data-mood', 'angry');
  await expectAccessible(page);

  await press(page, 'PageDown');
  await expect(shown(page)).toHaveAttribute('data-scene', 'no-cause-found');
  await expect(face(page, 'ruud')).toHaveAttribute('data-mood', 'angry');
  await expect(shown(page).locator('.story')).toContainText('hard en klinkt boos.', { useInnerText: true });
  expect(faults).toEqual([]);
});

test('a tie waits for the trainer, a reload and the other language lose no card, and what is no round begins anew', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('nl/trainer/present/optician/#from-the-doorway');
  await expect(page.locator('[data-begin]')).toHaveValue('from-the-doorway');
  await press(page, ...times(4, 'PageDown'), '1', '2');
  await page.reload();
  await expect(shown(page).locator('[data-number]').filter({ visible: true })).toHaveText(['1', '1', '0']);
  await page.goto('en/trainer/present/optician/');
  await expect(shown(page).locator('[data-total]')).toHaveText('2');
  await expect(shown(page)).toContainText('Now all together!', { useInnerText: true });

  await press(page, ...times(6, 'PageDown'), 'PageDown', 'PageDown');
  await expect(shown(page)).toHaveAttribute('data-moment', 'plan');
  await expect(page.locator('[data-next]')).toBeHidden();
  await expectAccessible(page);
  await shown(page).locator('[data-pick="one-calm-sentence"]').click();
  await expect(shown(page)).toHaveAttribute('data-ending', 'takes-the-card');
  await press(page, 'PageDown');
  await expect(shown(page)).toHaveAttribute('data-screen', 'story');
  await press(page, 'PageDown', 'PageDown');
  await expect(shown(page)).toHaveAttribute('data-screen', 'close');
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.scene').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('.sheet-plan')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.evaluate(() =>
    sessionStorage.setItem('balie.round.optician', '{"format":1,"decisions":[{"scene":"__proto__"}]}'),
  );
  await page.reload();
  await expect(shown(page)).toHaveAttribute('data-screen', 'start');
});

test('nobody in the room has to scroll, and body text is four hundredths of the height', async ({ page }) => {
  for (const { width, height } of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize({ width, height });
    await openRound(page);
    const seen: string[] = [];
    for (let step = 0; step < 12; step++) {
      const { small, over } = await page.evaluate(() => {
        const body = document.querySelector(
          '[data-shown] :is(.story, .words, .consequence, .voices li > p, .rule, .how)',
        );
        const { scrollHeight, scrollWidth } = document.documentElement;
        return {
          small: body?.checkVisibility()
            ? Number.parseFloat(getComputedStyle(body).fontSize) / innerHeight < 0.033
            : false,
          over: scrollHeight > innerHeight || scrollWidth > innerWidth,
        };
      });
      if (small || over) seen.push(`step ${step} at ${width}: ${small ? 'small' : ''} ${over ? 'too much' : ''}`);
      await press(page, 'PageDown');
    }
    expect(seen).toEqual([]);
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('a phone becomes a card that fills its screen, without a network and without JavaScript too', async ({
  browser,
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('nl/cards/');
  await expectAccessible(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Kaart C', exact: true }).click();
  const raised = page.getByRole('link', { name: 'Kaart C. Tik om terug te gaan' });
  await expect(raised).toBeFocused();
  expect(await raised.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await expectAccessible(page);
  await raised.click();
  await expect(raised).toBeHidden();

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(new URL('en/cards/#b', page.url().replace(/nl\/.*/, '')).href);
  await expect(plain.getByRole('link', { name: 'Card B. Tap to go back' })).toBeVisible();
  await plain.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every decision can be read with its options, reasons and voices, and nothing can be pressed in vain', async ({
    page,
  }) => {
    await page.goto('nl/trainer/present/optician/');
    for (const [part, count] of [
      ['.ask', 5],
      ['.option .words', 16],
      ['[data-why]', 16],
      ['[data-voice]', 15],
      ['[data-ending]', 4],
      ['[data-screen="story"]', 1],
    ] as const)
      await expect(page.locator(part).filter({ visible: true })).toHaveCount(count);
    await expect(page.locator('main :is(button, select, summary)').filter({ visible: true })).toHaveCount(0);
  });
});
