import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { everyLesson } from '../fixtures/every-lesson.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('in-page/every-step.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  write: false,
});
const script = bundle.outputFiles[0]?.text ?? '';

const screens = [
  {
    locale: 'nl',
    sizes: [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ],
  },
  { locale: 'en', sizes: [{ width: 320, height: 568 }] },
] as const;

test.describe('every step that can be met', () => {
  test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

  for (const { id } of everyLesson)
    for (const { locale, sizes } of screens)
      test(`of ${id} (${locale}) has room for its words and faces`, async ({ page }) => {
        await page.goto(`${locale}/lessons/${id}/`);
        await expect(page.locator('main[data-ready]')).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
        await page.addScriptTag({ content: script });
        for (const size of sizes) {
          await page.setViewportSize(size);
          const { steps, faults } = await page.evaluate(() => window.everyStep());
          expect(steps).toBeGreaterThan(20);
          expect(faults, `${size.width} by ${size.height}`).toEqual([]);
        }
      });
});

test.describe('as the whole story, without its scripts', () => {
  // With scripts turned off altogether axe could not run either.
  test.beforeEach(({ page }) =>
    page.route('**/lessons/*/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(/<script.*?<\/script>/gs, '') });
    }),
  );

  for (const { id } of everyLesson)
    test(`${id} breaks no rule of WCAG 2.2 AA`, async ({ page }) => {
      await page.goto(`nl/lessons/${id}/`);
      await expect(page.locator('[data-debrief]')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    });
});
