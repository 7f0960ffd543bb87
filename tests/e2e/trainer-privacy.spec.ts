import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const sections = ['ways', 'practice', 'proof', 'coach', 'sealing', 'employer', 'house-rule'];

for (const { locale, other, notForAppraisal } of [
  { locale: 'nl', other: 'en', notForAppraisal: 'Niet voor beoordeling' },
  { locale: 'en', other: 'nl', notForAppraisal: 'Not for appraisal' },
] as const)
  test.describe(`the page about privacy in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(`${locale}/trainer/privacy/`));

    test(`has a sheet for every mode that says what it is not for, and the same in the other language (${locale})`, async ({
      page,
    }) => {
      const main = page.locator('main');
      expect(await main.locator('section[id]').evaluateAll((all) => all.map(({ id }) => id))).toEqual(sections);
      for (const mode of ['practice', 'proof', 'coach'])
        await expect(main.locator(`[data-sheet="${mode}"] .note`)).toContainText(notForAppraisal);
      for (const link of await main.locator('a[href^="#"]').all())
        expect(sections).toContain((await link.getAttribute('href'))?.slice(1));
      await page.locator(`a[hreflang="${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/trainer/privacy/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

    test(`prints the start, each sheet and each longer text on one page of A4 (${locale})`, async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(sections.length);
      await page.emulateMedia({ media: 'print' });
      const breaks = await page
        .locator('main section[id]')
        .evaluateAll((all) => all.map((section) => getComputedStyle(section).breakBefore));
      expect(breaks).toEqual(['auto', 'page', 'page', 'page', 'page', 'page', 'page']);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`can be read by everybody, on the narrowest phone too (${locale}, ${colorScheme})`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 568 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      });
  });
